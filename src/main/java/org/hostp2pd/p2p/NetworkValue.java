package org.hostp2pd.p2p;

import java.util.List;

/// One value of a network block, typed so that nothing can break out of it.
public sealed interface NetworkValue {
    /// The variable's name, as SET_NETWORK takes it.
    String variable();

    /// `ssid`, sent in hexadecimal.
    record SsidValue(Ssid ssid) implements NetworkValue {
        @Override
        public String variable() {
            return "ssid";
        }
    }

    /// `psk`: a passphrase in quotes or the 64 digits bare.
    record KeyValue(GroupKey key) implements NetworkValue {
        @Override
        public String variable() {
            return "psk";
        }
    }

    /// `p2p_client_list`: the members, by device address.
    record Members(List<MacAddress> devices) implements NetworkValue {
        public Members {
            devices = List.copyOf(devices);
        }

        @Override
        public String variable() {
            return "p2p_client_list";
        }
    }

    /// Any other variable with a value of words: letters, digits, blanks and `_-.:+`.
    record Words(String variable, String words) implements NetworkValue {
        public Words {
            CommandText.requireWord(variable);
            if (!words.matches("[A-Za-z0-9_.:+ -]{1,200}")) {
                throw new IllegalArgumentException("not a plain value for " + variable);
            }
        }
    }
}
