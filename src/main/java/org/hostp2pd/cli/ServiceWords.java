package org.hostp2pd.cli;

import java.nio.file.Path;
import org.hostp2pd.hooks.HookCall;
import org.hostp2pd.hooks.HookResult;
import org.hostp2pd.hooks.Output;
import org.hostp2pd.hooks.PinOutcome;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.service.ServiceNotice;

/// The sentence of every [ServiceNotice].
final class ServiceWords {
    private final Texts texts;
    private final Parts parts;
    private final ConfigWords config;

    ServiceWords(Texts texts) {
        this.texts = texts;
        this.parts = new Parts(texts);
        this.config = new ConfigWords(texts);
    }

    String of(ServiceNotice notice) {
        return switch (notice) {
            case ServiceNotice.Remarked(var note) -> config.of(note);
            case ServiceNotice.ConfigurationRefused(var problems, boolean running) -> config.of(problems, running);
            case ServiceNotice.LockBusy it -> busy(it);
            case ServiceNotice.LockUnusable(var file, boolean denied) ->
                say(denied ? "lockUnusable.denied" : "lockUnusable", shown(file));
            case ServiceNotice.LockStale(long pid) -> say("lockStale", Long.toString(pid));
            case ServiceNotice.LogFileUnusable(var file) -> say("logFileUnusable", shown(file));
            case ServiceNotice.DirectoryUnsafe(var directory, var reason) ->
                say("directory." + reason, shown(directory));
            case ServiceNotice.DirectoryUnusable(var directory) -> say("directory.unusable", shown(directory));
            case ServiceNotice.HookFailed(var call, var result) -> hook(call, result);
            case ServiceNotice.NamesCut _ -> say("namesCut");
            case ServiceNotice.PinFailed(var outcome) -> pin(outcome);
            case ServiceNotice.StoreDamaged(var damaged) ->
                say("storeDamaged." + damaged.damage(), shown(damaged.file()), Integer.toString(damaged.line()));
            case ServiceNotice.StoreUnusable(var file, var trouble, boolean reading) ->
                say(reading ? "storeUnreadable" : "storeUnwritable", shown(file), texts.of("store." + trouble));
            case ServiceNotice.RulesDamaged(var damaged) ->
                say("rulesDamaged." + damaged.damage(), shown(damaged.file()), Integer.toString(damaged.line()));
            case ServiceNotice.RulesUnusable(var file, var trouble, boolean reading) ->
                say(reading ? "rulesUnreadable" : "rulesUnwritable", shown(file), texts.of("store." + trouble));
            case ServiceNotice.ControlUnusable(var socket, var group) ->
                group.map(name -> say("controlUnusable.group", ShownText.of(name), shown(socket)))
                        .orElseGet(() -> say("controlUnusable", shown(socket)));
            case ServiceNotice.Failed _ -> say("failed");
            case ServiceNotice.Gone _ -> say("gone");
            case ServiceNotice.Back _ -> say("back");
            case ServiceNotice.Ended _ -> say("ended");
        };
    }

    private String say(String key, Object... arguments) {
        return texts.of("service." + key, arguments);
    }

    private static String shown(Path path) {
        return ShownText.of(path.toString());
    }

    private String busy(ServiceNotice.LockBusy it) {
        return it.pid().isPresent()
                ? say("lockBusy.pid", it.iface(), Long.toString(it.pid().getAsLong()))
                : say("lockBusy", it.iface(), shown(it.file()));
    }

    private String hook(HookCall call, HookResult result) {
        String action = call.action();
        return switch (result) {
            case HookResult.Ended(int exit, var output, var _) ->
                say("hook.ENDED", action, Integer.toString(exit), said(output));
            case HookResult.TimedOut(var limit, var output, int left)
            when left == 0 -> say("hook.TIMED_OUT", action, parts.span(limit), said(output));
            case HookResult.TimedOut(var limit, var output, int left) ->
                say("hook.TIMED_OUT.left", action, parts.span(limit), left, said(output));
            case HookResult.NotStarted(var reason) -> say("hook.NOT_STARTED", action, texts.of("notStarted." + reason));
            case HookResult.Dropped _ -> say("hook.DROPPED", action);
        };
    }

    private String said(Output output) {
        String shown = output.shown();
        return shown.isEmpty() ? texts.of("output.none") : texts.of("output", shown);
    }

    private String pin(PinOutcome outcome) {
        return switch (outcome) {
            case PinOutcome.NotStarted(var reason) -> say("pin.NOT_STARTED", texts.of("notStarted." + reason));
            case PinOutcome.TimedOut(var limit) -> say("pin.TIMED_OUT", parts.span(limit));
            case PinOutcome.Failed(int exit) -> say("pin.FAILED", Integer.toString(exit));
            case PinOutcome.NotAPin _ -> say("pin.NOT_A_PIN");
            // A PIN is no failure, and is never said.
            case PinOutcome.Printed _ -> "";
        };
    }
}
