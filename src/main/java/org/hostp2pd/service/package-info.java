/// The headless run: what surrounds the engine in a process of its own: lock, signals, log, readiness, hook and
/// recording. Must not decide anything about Wi-Fi Direct, nor make a sentence for a user.
@NullMarked
package org.hostp2pd.service;

import org.jspecify.annotations.NullMarked;
