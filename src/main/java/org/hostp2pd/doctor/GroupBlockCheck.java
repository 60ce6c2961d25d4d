package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.List;
import org.hostp2pd.config.wpa.WpaBlock;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.config.wpa.WpaSetting;
import org.hostp2pd.p2p.Ssid;

/// Whether the persistent groups of a configuration file are ones: `mode=3`, `disabled=2`, a name with `DIRECT-xx`.
final class GroupBlockCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        List<Finding> findings = new ArrayList<>();
        for (ConfigFile file : sight.files()) {
            file.document().ifPresent(document -> look(sight, file.path(), document, findings));
        }
        return findings;
    }

    private static void look(Sight sight, String path, WpaDocument document, List<Finding> findings) {
        List<WpaBlock> blocks = document.blocks();
        // From the last, for a mend may move what is below it.
        for (int at = blocks.size() - 1; at >= 0; at--) {
            if (GroupBlocks.group(blocks.get(at))) {
                findings.add(of(sight, path, document, at));
            }
        }
    }

    private static Finding of(Sight sight, String path, WpaDocument document, int at) {
        WpaBlock block = document.blocks().get(at);
        Object[] facts = {
            path,
            document.lines(at).first(),
            block.setting("ssid").flatMap(WpaSetting::ssid).map(Ssid::text).orElse("")
        };
        if (!block.text("mode").equals("3")) {
            return Symptom.GROUP_MODE_WRONG.with(facts).mendedBy(Mends.inBlock(sight, path, document, at, "mode", "3"));
        } else if (!block.text("disabled").equals("2")) {
            return Symptom.GROUP_DISABLED_WRONG
                    .with(facts)
                    .mendedBy(Mends.inBlock(sight, path, document, at, "disabled", "2"));
        } else if (block.setting("ssid")
                .flatMap(WpaSetting::ssid)
                .filter(Ssid::wellFormedP2p)
                .isEmpty()) {
            return Symptom.GROUP_NAME_WITHOUT_PREFIX
                    .with(facts)
                    .mendedBy(Mends.inBlock(sight, path, document, at, "ssid", "\"DIRECT-hp-group\""));
        }
        return Guess.easy(block.text("psk")) ? Symptom.PASSPHRASE_TRIVIAL.with(facts) : Symptom.GROUP_FINE.with(facts);
    }
}
