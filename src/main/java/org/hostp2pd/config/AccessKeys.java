package org.hostp2pd.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Expected.Kind;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;

/// Reads the keys that say who gets in: `pbc_in_use`, `pin`, `pin_command`, `pin_module` and `pbc_white_list`.
final class AccessKeys {
    private static final int LONGEST_NAME = 32;

    private final Fields fields;
    private final Findings findings;

    AccessKeys(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    Settings.Access read() {
        Optional<WpsPin> pin = pin();
        Optional<Path> command = new Program(fields, findings).read("pin_command");
        if (pin.isPresent() && command.isPresent()) {
            remark("pin_command", Note.Remark.PIN_COMMAND_UNUSED);
        }
        if (fields.node("pin_module").isPresent()) {
            remark("pin_module", Note.Remark.PIN_MODULE_REPLACED);
        }
        return new Settings.Access(method(), pin, command, list());
    }

    private Optional<Settings.Method> method() {
        return fields.read("pbc_in_use", Kind.YES_NO_OR_NONE, Grammar::flag)
                .map(pushButton -> pushButton ? Settings.Method.PUSH_BUTTON : Settings.Method.PIN);
    }

    /// Read from the text as written: as a number of YAML 1.1, `00000000` is zero and `01234565` is octal.
    private Optional<WpsPin> pin() {
        Optional<Node> node = fields.node("pin");
        if (node.isEmpty()
                || (node.get() instanceof Node.Scalar blank && blank.text().isBlank())) {
            return Optional.empty();
        }
        if (node.get() instanceof Node.Scalar scalar && scalar.text().matches("[0-9]{4}|[0-9]{8}")) {
            WpsPin pin = new WpsPin(scalar.text());
            remarkOn(pin);
            return Optional.of(pin);
        }
        findings.wrongSecret(node.get(), fields.name("pin"), Kind.PIN);
        return Optional.empty();
    }

    private void remarkOn(WpsPin pin) {
        if (pin.trivial()) {
            remark("pin", Note.Remark.TRIVIAL_PIN);
        }
        if (!pin.checksumValid()) {
            remark("pin", Note.Remark.PIN_CHECKSUM);
        }
    }

    private List<Settings.Listed> list() {
        List<Settings.Listed> list = new ArrayList<>();
        for (Node item : fields.items("pbc_white_list")) {
            if (item instanceof Node.Scalar scalar && Grammar.within(LONGEST_NAME, scalar.text())) {
                list.add(listed(scalar.text()));
            } else {
                findings.wrong(item, fields.name("pbc_white_list"), Kind.DEVICE);
            }
        }
        return list;
    }

    private static Settings.Listed listed(String text) {
        return MacAddress.parse(text)
                .<Settings.Listed>map(Settings.Listed.Address::new)
                .orElseGet(() -> new Settings.Listed.Name(text));
    }

    private void remark(String key, Note.Remark remark) {
        fields.place(key).ifPresent(place -> findings.remark(place, remark, fields.name(key)));
    }
}
