package org.hostp2pd.service;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.HookEvent;
import org.hostp2pd.hooks.HookCall;
import org.hostp2pd.hooks.HookQueue;
import org.hostp2pd.hooks.HookResult;
import org.hostp2pd.hooks.Program;
import org.tinylog.Logger;

/// Tells the external program what happens, and the user when it does not take it well.
final class HookTeller {
    private final Voice voice;
    private final HookQueue queue = new HookQueue(this::ended);

    HookTeller(Voice voice) {
        this.voice = voice;
    }

    /// Warns where the locale keeps names from arriving as they are.
    void check(Settings.Hook hook) {
        // The JDK passes arguments in the encoding of the locale and puts question marks for what it lacks.
        Charset arguments = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"), StandardCharsets.US_ASCII);
        if (hook.program().isPresent() && !arguments.equals(StandardCharsets.UTF_8)) {
            voice.say(new ServiceNotice.NamesCut());
        }
    }

    /// From any thread, returns at once.
    void tell(HookEvent event, Settings.Hook hook) {
        hook.program().ifPresent(program -> queue.submit(new Program(program, hook.limit()), call(event)));
    }

    private static HookCall call(HookEvent event) {
        return switch (event) {
            case HookEvent.Started _ -> HookCall.started();
            case HookEvent.Terminated _ -> HookCall.terminated();
            case HookEvent.StartGroup(var group) -> HookCall.startGroup(group);
            case HookEvent.StopGroup(var iface) -> HookCall.stopGroup(iface);
            case HookEvent.Connect(var device, var name, var group) -> HookCall.connect(device, name, group);
            case HookEvent.Disconnect(var device, var name, var group) -> HookCall.disconnect(device, name, group);
        };
    }

    private void ended(HookCall call, HookResult result) {
        if (result instanceof HookResult.Ended(int exit, var output, var took) && exit == 0) {
            Logger.debug("{} of the external program took {} ms: {}", call.action(), took.toMillis(), output.shown());
        } else {
            voice.say(new ServiceNotice.HookFailed(call, result));
        }
    }

    /// Lets what was told be heard, for as long as that.
    void close(Duration patience) {
        queue.close(patience);
    }
}
