package org.hostp2pd.cli.client;

import org.hostp2pd.control.Json;

/// What is sent for a command.
final class Messages {
    private Messages() {}

    /// @param device its address; blank where the command is about none
    static Json.Members of(ClientCall call, String device) {
        String leave = call.always() ? "ALWAYS" : "ONCE";
        return switch (call.command()) {
            case ALLOW -> ask("rule").with("device", device).with("rule", "ALWAYS");
            case BLOCK -> request(type("Block").with("device", device));
            case KICK -> request(type("Disconnect").with("station", device));
            case ACCEPT -> request(type("Permit").with("device", device).with("leave", leave));
            case REJECT -> request(type("Refuse").with("device", device).with("always", call.always()));
            case PAUSE -> request(type("Pause"));
            case RESUME -> request(type("Resume"));
            case PIN -> request(type("RenewPin"));
            case RELOAD -> ask("reload");
            case STATUS, PEERS, STATIONS, STATS -> ask("state");
            case WATCH -> ask("follow");
        };
    }

    private static Json.Members ask(String what) {
        return Json.Members.of("ask", new Json.Text(what));
    }

    private static Json.Members type(String type) {
        return Json.Members.of("type", new Json.Text(type));
    }

    private static Json.Members request(Json.Members request) {
        return ask("request").with("request", request);
    }
}
