package org.hostp2pd.engine;

import java.time.Instant;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Session.Way;

/// A device that asked to be let in, and a person who has not answered yet.
///
/// @param method how it would get in
/// @param way    how it asked
/// @param until  when no answer becomes a refusal
public record Asking(Who who, Method method, Way way, Instant since, Instant until) {}
