package org.hostp2pd.api;

import java.time.Instant;
import java.util.Optional;

/// Something that happened.
///
/// @param at     when it was told
/// @param kind   what it is, such as `StationJoined`; more kinds may come with a later version
/// @param device the address of the device it is about, where it is about one
/// @param text   a sentence or two for a person, in the language of the session; holds no secret, and nothing from the
///     air that is not made safe to show
public record Event(Instant at, String kind, Optional<String> device, String text) {}
