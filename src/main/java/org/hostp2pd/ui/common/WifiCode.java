package org.hostp2pd.ui.common;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.Ssid;

/// What a camera reads to join a network by its key. Secret: it holds the key.
///
/// The text is the one of ZXing's wiki (Barcode Contents, Wi-Fi Network config): backslash, semicolon, comma, quote and
/// colon escaped.
///
/// @param text as it stands in the code
public record WifiCode(String text) {
    private static final String SPECIAL = "\\;,\":";

    /// The code of a WPA2 network; empty where the SSID is not text, which a code cannot hold.
    public static Optional<WifiCode> of(Ssid ssid, GroupKey key) {
        return ssid.equals(textual(ssid))
                ? Optional.of(new WifiCode("WIFI:T:WPA;S:" + name(ssid) + ";P:" + escaped(secret(key)) + ";;"))
                : Optional.empty();
    }

    /// What remains of the SSID when it is read as text.
    private static Ssid textual(Ssid ssid) {
        return Ssid.parseText(ssid.text()).orElse(new Ssid("?"));
    }

    /// In quotes where a reader could take it for hexadecimal digits.
    private static String name(Ssid ssid) {
        String text = ssid.text();
        return text.chars().allMatch(HexFormat::isHexDigit) ? '"' + text + '"' : escaped(text);
    }

    private static String secret(GroupKey key) {
        return switch (key) {
            case GroupKey.Passphrase(String value) -> value;
            case GroupKey.Psk(String hex) -> hex;
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) c);
        });
        return escaped.toString();
    }

    /// The modules, dark ones true, row by row, without the quiet zone. Text that is not ASCII says that it is
    /// UTF-8.
    public boolean[][] modules() {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        Map<EncodeHintType, Object> hints =
                ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        try {
            return modules(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalStateException("an SSID and a key fit in every code", e);
        }
    }

    private static boolean[][] modules(ByteMatrix matrix) {
        boolean[][] modules = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < modules.length; y++) {
            for (int x = 0; x < modules[y].length; x++) {
                modules[y][x] = matrix.get(x, y) == 1;
            }
        }
        return modules;
    }

    /// Does not give the key away.
    @Override
    public String toString() {
        return "WifiCode[removed]";
    }
}
