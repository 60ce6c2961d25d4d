package org.hostp2pd.setup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.config.SettingsText;
import org.hostp2pd.config.wpa.WpaBlock;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.config.wpa.WpaReading;
import org.hostp2pd.config.wpa.WpaSetting;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.p2p.ConfigMethods;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.NetworkValue;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.setup.Answers.Address;
import org.hostp2pd.setup.Answers.Band;

/// The answers somebody starts from: what the machine has, and where it has nothing, what does best.
final class Defaults {
    private static final int LONGEST = 32;

    private final Present present;
    private final Fresh fresh;
    private final Settings settings;
    private final Optional<SettingsText> text;
    private final Optional<WpaDocument> document;
    private final boolean hidden;
    private final Optional<Adapter> adapter;

    private Defaults(Present present, Fresh fresh, Optional<Adapter> adapter) {
        this.present = present;
        this.fresh = fresh;
        this.adapter = adapter;
        this.text = present.file(Places.SETTINGS) instanceof FileSeen.Held(String octets, var _)
                ? SettingsText.of(utf8(octets))
                : Optional.empty();
        this.settings = text.map(SettingsText::read)
                .filter(Configuration.Accepted.class::isInstance)
                .map(read -> ((Configuration.Accepted) read).settings())
                .orElse(Settings.defaults());
        FileSeen file = adapter.map(Defaults::path).map(present::file).orElseGet(FileSeen.Absent::new);
        this.hidden = file instanceof FileSeen.Hidden;
        this.document = file instanceof FileSeen.Held(String octets, var _)
                        && WpaDocument.read(octets.getBytes(StandardCharsets.ISO_8859_1))
                                instanceof WpaReading.Understood(WpaDocument read)
                ? Optional.of(read)
                : Optional.empty();
    }

    /// @param radio the interface whose radio it is about; the best one where there is no such
    static Draft of(Present present, Fresh fresh, String radio) {
        Optional<Adapter> adapter = present.adapter(radio).or(() -> best(present));
        return new Defaults(present, fresh, adapter).draft();
    }

    /// The answers for a machine whose wpa_supplicant has no file.
    static Draft bare(Present present, Fresh fresh) {
        return new Defaults(present, fresh, Optional.empty()).draft();
    }

    private static Optional<Adapter> best(Present present) {
        return present.adapters().stream()
                .filter(it -> it.owner().orElse(false) && it.nameFits())
                .findFirst()
                .or(() -> present.adapters().stream().findFirst());
    }

    private static String path(Adapter adapter) {
        return adapter.running() instanceof Running.Filed(String path, var _, var _)
                ? path
                : Places.supplicant(adapter.station());
    }

    private boolean told() {
        return adapter.filter(it -> it.running() instanceof Running.Told).isPresent();
    }

    private static String utf8(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private Draft draft() {
        boolean service = present.services().systemd() && present.services().installed();
        return Draft.EMPTY
                .with(Question.RADIO, adapter.map(Adapter::station).orElse(""))
                .with(Question.FENCE, "yes")
                .with(Question.NAME, line("device_name").orElseGet(this::hostName))
                .with(Question.KIND, kind())
                .with(Question.METHOD, method().name().toLowerCase(Locale.ROOT))
                .with(Question.PIN, settings.access().pin().map(WpsPin::digits).orElse(""))
                .with(Question.SSID, ssid().map(Ssid::text).orElseGet(() -> "DIRECT-" + fresh.pair() + "-" + cut(9)))
                .with(Question.PASSPHRASE, kept() ? "" : fresh.passphrase().value())
                .with(
                        Question.BAND,
                        text.isPresent() && group()
                                ? SettingsEdit.band(settings).text()
                                : Band.GHZ_2_4.text())
                .with(
                        Question.COUNTRY,
                        line("country")
                                .or(present::country)
                                .orElse(Locale.getDefault().getCountry()))
                .with(Question.ADDRESS, address().name().toLowerCase(Locale.ROOT))
                .with(Question.BOOT, service ? "yes" : "no")
                .with(
                        Question.LOG_LEVEL,
                        text.map(SettingsEdit::level)
                                .filter(it -> !it.equals("None"))
                                .orElse(""));
    }

    /// A line of the file, or what is told in its place.
    private Optional<String> line(String name) {
        Optional<String> written = told()
                ? Optional.ofNullable(settings.configParms().get(name))
                : document.flatMap(it -> it.setting(name)).map(WpaSetting::text).map(Defaults::utf8);
        return written.filter(it -> !it.isEmpty());
    }

    private String hostName() {
        return "DIRECT-" + cut(7);
    }

    /// The machine's name, so far as there is room for it. @param taken octets before it
    private String cut(int taken) {
        String plain = present.host().replaceAll("[^A-Za-z0-9.-]", "");
        String name = plain.isEmpty() ? "host" : plain;
        return name.substring(0, Math.min(name.length(), LONGEST - taken - 1));
    }

    private String kind() {
        Optional<DeviceType> type = line("device_type").flatMap(DeviceType::parse);
        boolean known = type.filter(it -> it.kind().type().equals(it)).isPresent();
        return known
                ? type.get().kind().name().toLowerCase(Locale.ROOT)
                : type.map(DeviceType::toString)
                        .orElse(DeviceKind.NETWORK_ACCESS_POINT.name().toLowerCase(Locale.ROOT));
    }

    private Method method() {
        Method written = line("config_methods")
                .map(ConfigMethods::ofWords)
                .filter(it -> it.pushButton() && !it.keypad())
                .map(_ -> Method.PUSH_BUTTON)
                .orElse(Method.PIN);
        return settings.access().method().orElse(written);
    }

    /// Whether there is a group already, as far as it can be seen.
    private boolean group() {
        return ssid().isPresent();
    }

    private boolean kept() {
        return hidden || group();
    }

    private Optional<Ssid> ssid() {
        if (told()) {
            return settings.networkParms().stream()
                    .filter(NetworkValue.SsidValue.class::isInstance)
                    .map(it -> ((NetworkValue.SsidValue) it).ssid())
                    .findFirst();
        }
        return document.filter(it -> SupplicantEdit.group(it) >= 0)
                .map(it -> it.blocks().get(SupplicantEdit.group(it)))
                .flatMap((WpaBlock block) -> block.setting("ssid"))
                .flatMap(WpaSetting::ssid);
    }

    private Address address() {
        return line("p2p_device_random_mac_addr")
                .map(mode -> mode.equals("1") ? Address.KEPT : mode.equals("2") ? Address.DRIVER : Address.DEVICE)
                .orElse(Address.DEVICE);
    }
}
