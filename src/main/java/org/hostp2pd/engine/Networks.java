package org.hostp2pd.engine;

import java.util.List;
import java.util.Optional;
import org.hostp2pd.p2p.ListedNetwork;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.NetworkValue;
import org.hostp2pd.p2p.Ssid;

/// The persistent network of ours in wpa_supplicant's list.
///
/// @param chosen empty when there is none, or it is not known
public record Networks(Optional<NetworkId> chosen, Search search) {
    static final Networks UNKNOWN = new Networks(Optional.empty(), new Search.Idle());

    /// How far the search for it is.
    public sealed interface Search {
        /// No search is under way.
        record Idle() implements Search {}

        /// The list is being read, a page at a time.
        record Listing(List<ListedNetwork> soFar) implements Search {}

        /// The candidates are asked whether we are the owner, the first one now.
        record Checking(List<NetworkId> left) implements Search {}

        /// A network is being added; its number is not known yet.
        record Adding(List<NetworkValue> values, Optional<Ssid> restored) implements Search {}

        /// Its values are being set. @param refused the first variable that was refused
        record Filling(NetworkId network, Optional<Ssid> restored, Optional<String> refused) implements Search {}
    }

    Networks searching(Search next) {
        return new Networks(chosen, next);
    }
}
