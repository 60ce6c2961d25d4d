package org.hostp2pd.hooks;

import java.util.List;
import java.util.Map;

/// One call of the external program: `program action arguments…`, the same facts in environment variables.
///
/// @param action      one of the predecessor's words: `started`, `terminated`, `start_group`, `stop_group`, `connect`, `disconnect`
/// @param arguments   further arguments; each arrives unchanged as one argument, whatever is in it
/// @param environment variables added to the few that are always there
public record HookCall(String action, List<String> arguments, Map<String, String> environment) {
    public HookCall {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }
}
