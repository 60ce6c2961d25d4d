package org.hostp2pd.simulator;

import java.util.List;

/// A conversation between a manager and wpa_supplicant, in the order in which it was heard. May hold secrets.
public record Transcript(List<Line> lines) {
    public Transcript {
        lines = List.copyOf(lines);
    }

    /// The texts of one direction on one interface, in order.
    public List<String> texts(String iface, Line.Direction direction) {
        return lines.stream()
                .filter(line -> line.iface().equals(iface) && line.direction() == direction)
                .map(Line::text)
                .toList();
    }
}
