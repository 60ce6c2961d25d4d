package org.hostp2pd.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.ConfigMethods;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.PeerEvent;
import org.hostp2pd.p2p.PeerFacts;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.hostp2pd.supplicant.WireInput;

/// States as the engine really reaches them, for pictures and for tests of the panel.
public final class SampleState {
    /// When the last thing happened.
    public static final Instant NOW = Instant.parse("2026-11-22T12:03:00Z");

    /// Plain ones first, then the worst that the air has: 32 octets of Chinese, text that turns direction, wide
    /// letters.
    private static final List<String> NAMES = List.of(
            "Anna's Pixel",
            "Meeting room TV",
            "\u5c0f\u6797\u306eiPhone",
            "Lukas's Galaxy S24",
            "thinkpad-maria",
            "\u6211\u7684\u534e\u4e3a\u624b\u673a\u5728\u4f1a\u8bae",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "evil\u202egpj.exe",
            "Redmi Note 13",
            "DIRECT-14-HP ENVY 5000");

    private static final List<String> MAKERS = List.of("Google", "", "Apple", "samsung", "LENOVO", "HUAWEI");
    private static final List<String> MODELS = List.of("Pixel 8", "", "", "SM-S921B", "20X1S2BK00", "DCO-AL00");
    private static final List<String> KINDS = List.of(
            "10-0050F204-5",
            "7-0050F204-1",
            "10-0050F204-5",
            "10-0050F204-5",
            "1-0050F204-5",
            "10-0050F204-5",
            "1-0050F204-9",
            "9-0050F204-4",
            "10-0050F204-5",
            "3-0050F204-5");

    /// What they can be enrolled with: keypad and push button, button alone, keypad alone.
    private static final List<Integer> METHODS = List.of(0x188, 0x80, 0x188, 0x188, 0x100, 0x188, 0x80, 0x188);

    private static final long LONGEST_UNSEEN = 170;
    private static final String PRINTER = "3-";

    private final Rig rig;

    private SampleState(Rig rig) {
        this.rig = rig;
    }

    /// A device without a group.
    public static State idle() {
        return new Rig(Settings.defaults()).started().state;
    }

    /// A group with stations, and devices in range.
    public static State of(int stations, int peers) {
        Rig rig = new Rig(Settings.defaults());
        rig.now = NOW.minus(Duration.ofMinutes(192));
        rig.started().groupUp();
        return new SampleState(rig)
                .peers(Math.max(stations, peers))
                .stations(stations)
                .rules(stations)
                .measured(Math.max(stations, peers))
                .rig
                .state;
    }

    /// The same with rules for some of the devices, and with others that wait for an answer.
    public static State asking(int stations, int peers, int asking) {
        Rig rig = new Rig(Settings.defaults());
        rig.now = NOW.minus(Duration.ofMinutes(192));
        rig.started().groupUp();
        SampleState sample =
                new SampleState(rig).peers(Math.max(stations, peers)).stations(stations);
        rig.feed(new Input.Requested(1, new Request.ChangeRules(rules())));
        for (int i = 0; i < asking; i++) {
            rig.now = NOW.minus(Duration.ofSeconds(27 - 3L * i));
            rig.event(new PeerEvent.ShowPin(device(3 + i), Rig.PIN, Optional.of(facts(3 + i)), Optional.of(Rig.GROUP)));
        }
        rig.now = NOW;
        return sample.rig.state;
    }

    /// A group with stations and devices in range, until a person paused it or ended the group.
    public static State after(Request request) {
        Rig rig = new Rig(Settings.defaults());
        rig.now = NOW.minus(Duration.ofMinutes(192));
        rig.started().groupUp();
        rig = new SampleState(rig).peers(8).stations(3).rig;
        State state = rig.feed(new Input.Requested(1, request)).state;
        return state.group() instanceof GroupState.Removing ? rig.groupDown(RemovalReason.REQUESTED).state : state;
    }

    /// The same, when a person has given a device a name.
    public static State named(State state, MacAddress device, String nickname) {
        return Stepper.step(state, new Input.Requested(1, new Request.Nickname(device, nickname)), NOW)
                .after();
    }

    /// wpa_supplicant has ended.
    public static State gone() {
        Rig rig = new Rig(Settings.defaults());
        rig.now = NOW.minus(Duration.ofMinutes(192));
        rig.started().groupUp();
        rig.now = NOW;
        return rig.wire(new WireInput.Sockets(List.of(), List.of(), List.of())).state;
    }

    /// The push button is the way in, and was opened half a minute ago.
    public static State pressing() {
        Rig rig = new Rig(Settings.defaults());
        rig.now = NOW.minus(Duration.ofSeconds(30));
        rig.started().groupUp();
        rig.feed(new Input.Requested(1, new Request.ChooseMethod(Optional.of(Settings.Method.PUSH_BUTTON))));
        rig.button(device(3), NAMES.get(3));
        return rig.state;
    }

    /// Rules as an administrator makes them in a week.
    public static DeviceRules rules() {
        return DeviceRules.NONE
                .with(device(0), Optional.of(Rule.ALWAYS))
                .with(device(1), Optional.of(Rule.ALWAYS))
                .with(device(2), Optional.of(Rule.ALWAYS))
                .with("thinkpad-maria", Optional.of(Rule.ASK))
                .with(device(8), Optional.of(Rule.NEVER))
                .with(MacAddress.of("5c:ba:37:0e:91:f4"), Optional.of(Rule.NEVER))
                .otherwise(Optional.of(Rule.ASK));
    }

    private SampleState peers(int count) {
        for (int i = 0; i < count; i++) {
            rig.now = NOW.minus(Duration.ofSeconds(7L * i % LONGEST_UNSEEN));
            rig.event(new PeerEvent.DeviceFound(device(i), facts(i), true));
        }
        return this;
    }

    /// Somebody looked for a moment.
    private SampleState measured(int count) {
        String command = "P2P_PEER FIRST";
        for (int i = 0; i < count; i++) {
            rig.replies.put(
                    command,
                    "%s\npri_dev_type=0-00000000-0\ndevice_name=\nmanufacturer=%s\nmodel_name=%s\nconfig_methods=0x0\nlevel=%d\nage=%d\n"
                            .formatted(
                                    device(i),
                                    MAKERS.get(i % MAKERS.size()),
                                    MODELS.get(i % MODELS.size()),
                                    -45 - 9 * (i % 5),
                                    7L * i % LONGEST_UNSEEN));
            command = "P2P_PEER NEXT-" + device(i);
        }
        rig.replies.put(command, "FAIL");
        rig.feed(new Input.Requested(1, new Request.Observe(true)));
        rig.feed(new Input.Requested(1, new Request.Observe(false)));
        return this;
    }

    /// Of those outside, somebody allowed one and blocked one.
    private SampleState rules(int stations) {
        DeviceRules rules = DeviceRules.NONE
                .with(device(stations + 1), Optional.of(Rule.ALWAYS))
                .with(device(stations + 2), Optional.of(Rule.NEVER));
        rig.feed(new Input.Requested(1, new Request.ChangeRules(rules)));
        return this;
    }

    private SampleState stations(int count) {
        for (int i = 0; i < count; i++) {
            rig.now = NOW.minus(Duration.ofMinutes(14 + 21L * i));
            rig.joins(MacAddress.of("9a:4f:2c:11:d0:%02x".formatted(i)), device(i));
        }
        rig.now = NOW;
        return this;
    }

    private static MacAddress device(int number) {
        return MacAddress.of("76:b8:1e:90:%02x:%02x".formatted(number / 256, number % 256));
    }

    private static PeerFacts facts(int number) {
        String name = NAMES.get(number % NAMES.size());
        Optional<DeviceType> kind = DeviceType.parse(KINDS.get(number % KINDS.size()));
        ConfigMethods methods = new ConfigMethods(METHODS.get(number % METHODS.size()));
        int owns = KINDS.get(number % KINDS.size()).startsWith(PRINTER) ? 1 : 0;
        return new PeerFacts(device(number), kind, new DeviceName(name), methods, 0x25, owns);
    }
}
