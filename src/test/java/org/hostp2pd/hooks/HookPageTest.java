package org.hostp2pd.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hostp2pd.documents.Guide;
import org.hostp2pd.engine.HookEvent;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.junit.jupiter.api.Test;

/// What the guide says about the hook, beside how it is called.
final class HookPageTest {
    private static final MacAddress PHONE = MacAddress.of("02:00:00:00:01:00");
    private static final InterfaceName GROUP = new InterfaceName("p2p-wlan0-0");

    private static List<HookCall> calls() {
        Optional<DeviceName> name = Optional.of(new DeviceName("Phone"));
        return List.of(
                HookCall.started(),
                HookCall.terminated(),
                HookCall.startGroup(Optional.of("DIRECT-ab")),
                HookCall.startGroup(Optional.of("7")),
                HookCall.stopGroup(GROUP),
                HookCall.connect(PHONE, name, GROUP),
                HookCall.disconnect(PHONE, name, GROUP));
    }

    @Test
    void everyCallIsDescribedWithAsManyArgumentsAndNoOther() throws IOException {
        Set<String> called = new TreeSet<>();
        calls().forEach(call ->
                called.add(call.action() + " " + call.arguments().size()));
        Set<String> described = new TreeSet<>();
        Guide.page("hook.md")
                .text()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", 3)[1].split(" ", -1))
                .forEach(words -> described.add(words[0] + " " + (words.length - 1)));
        assertEquals(called, described);
    }

    @Test
    void everyVariableIsNamed() throws IOException {
        String page = Guide.page("hook.md").text();
        assertEquals(
                List.of(),
                calls().stream()
                        .flatMap(call -> call.environment().keySet().stream())
                        .filter(variable -> !page.contains("`" + variable + "`"))
                        .toList());
    }

    @Test
    void thereIsACallForEveryEvent() {
        Set<String> events = new TreeSet<>();
        for (Class<?> event : HookEvent.class.getPermittedSubclasses()) {
            events.add(
                    event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
        }
        Set<String> called = new TreeSet<>();
        calls().forEach(call -> called.add(call.action()));
        assertEquals(events, called);
    }
}
