package org.hostp2pd.config.wpa;

import java.util.List;
import java.util.Optional;

/// A block in braces.
///
/// @param settings in their order; empty for a blob, whose lines are only kept
public record WpaBlock(Kind kind, List<WpaSetting> settings) {
    public WpaBlock {
        settings = List.copyOf(settings);
    }

    /// What a block is about.
    public enum Kind {
        /// `network={`
        NETWORK,
        /// `cred={`
        CREDENTIAL,
        /// `identity={`, newer than wpa_supplicant 2.11
        IDENTITY,
        /// `blob-base64-…={`
        BLOB
    }

    /// What counts of a name: its last setting.
    public Optional<WpaSetting> setting(String name) {
        return WpaDocument.last(settings, name);
    }

    /// The text of a setting without quotation marks; empty text where there is none.
    public String text(String name) {
        return setting(name).map(WpaSetting::text).orElse("");
    }
}
