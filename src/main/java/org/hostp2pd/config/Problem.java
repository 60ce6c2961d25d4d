package org.hostp2pd.config;

/// Something in a configuration because of which it is refused. Never holds a PIN, a passphrase or a PSK.
public record Problem(Place place, Reason reason) {}
