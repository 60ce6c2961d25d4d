package org.hostp2pd.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.Frequency.Band;
import org.hostp2pd.p2p.GroupOption.Freq;
import org.hostp2pd.p2p.Status;
import org.hostp2pd.supplicant.Question;

/// Whether phones look for the group on its channel (phones sold in America do not use 12 and 13).
final class ChannelCheck implements Check {
    private static final int TWELVE = 2467;
    private static final int BAND_5 = 5;

    @Override
    public List<Finding> look(Sight sight) {
        Stream<Integer> wanted = sight.wanted().groupAddOptions().stream()
                .filter(Freq.class::isInstance)
                .map(option -> ((Freq) option).megahertzOrBand());
        Stream<Integer> used = sight.sockets().sockets().stream()
                .filter(socket -> sight.groups().contains(socket.iface()))
                .flatMap(socket -> sight.machine().reply(socket.path(), Question.STATUS).stream())
                .flatMap(reply -> Status.parse(reply).stream())
                .filter(Status::groupOwner)
                .flatMap(status -> status.frequency().stream())
                .map(Frequency::megahertz);
        List<Integer> all = Stream.concat(used, wanted).toList();
        Optional<Integer> hidden =
                all.stream().filter(mhz -> mhz >= TWELVE && mhz < 2500).findFirst();
        Optional<Integer> five = all.stream()
                .filter(mhz -> mhz == BAND_5 || new Frequency(mhz).band() == Band.GHZ_5)
                .findFirst();
        return hidden
                .map(mhz -> Symptom.CHANNEL_HIDDEN.with(channel(mhz)))
                .or(() -> five.map(mhz -> Symptom.CHANNEL_5_GHZ.with(channel(mhz))))
                .or(() -> all.stream().findFirst().map(mhz -> Symptom.CHANNEL_FINE.with(channel(mhz))))
                .stream()
                .toList();
    }

    /// `13 (2472 MHz)`, or the band.
    private static String channel(int megahertz) {
        if (megahertz <= BAND_5) {
            return megahertz + " GHz";
        }
        Frequency frequency = new Frequency(megahertz);
        return frequency.channel().isPresent()
                ? frequency.channel().getAsInt() + " (" + megahertz + " MHz)"
                : megahertz + " MHz";
    }
}
