package org.hostp2pd.doctor;

import java.util.List;

/// Whether events arrive, proved by one.
final class EventsCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        return sight
                .sockets()
                .voice()
                .map(socket -> sight.machine().talk().hears(sight.machine().at(socket.path()))
                        ? Symptom.EVENTS_FINE.with(socket.path())
                        : Symptom.EVENTS_LOST.with(socket.path()).mendedBy(Mends.restart()))
                .stream()
                .toList();
    }
}
