package org.hostp2pd.simulator;

import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// A command as it arrived. @param iface whose socket @param rest what follows the command's word and a blank
record Request(String iface, String rest) {
    static final String OK = "OK\n";
    static final String FAIL = "FAIL\n";

    static String done(boolean well) {
        return well ? OK : FAIL;
    }

    /// The part before the n-th blank, from 0; empty text where there is none.
    String word(int index) {
        String[] words = rest.split(" ", -1);
        return index < words.length ? words[index] : "";
    }

    /// Everything after the n-th blank, from 1.
    String after(int blanks) {
        String[] words = rest.split(" ", blanks + 1);
        return words.length > blanks ? words[blanks] : "";
    }

    /// The address the rest begins with; what follows it is not looked at (hostap hwaddr_aton).
    Optional<MacAddress> address() {
        return addressIn(rest);
    }

    static Optional<MacAddress> addressIn(String text) {
        return text.length() < 17 ? Optional.empty() : MacAddress.parse(text.substring(0, 17));
    }

    /// As C's atoi: digits at the beginning, else 0.
    static int number(String text) {
        String digits = text.replaceFirst("^(-?\\d{1,9}).*$", "$1");
        return digits.matches("-?\\d+") ? Integer.parseInt(digits) : 0;
    }
}
