package org.hostp2pd.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Optional;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.Ssid;
import org.junit.jupiter.api.Test;

class WifiCodeTest {
    private static final int MODULE = 4;
    private static final int QUIET = 4;

    private static WifiCode code(String ssid, String passphrase) {
        return WifiCode.of(Ssid.ofText(ssid), new GroupKey.Passphrase(passphrase))
                .orElseThrow();
    }

    /// What a camera reads from the modules, drawn with their quiet zone.
    private static String read(WifiCode code) throws ReaderException {
        boolean[][] modules = code.modules();
        int side = (modules.length + 2 * QUIET) * MODULE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        for (int i = 0; i < pixels.length; i++) {
            int x = i % side / MODULE - QUIET;
            int y = i / side / MODULE - QUIET;
            if (x >= 0 && y >= 0 && x < modules.length && y < modules.length && modules[y][x]) {
                pixels[i] = 0;
            }
        }
        LuminanceSource source = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void theTextNamesTheNetworkAndItsKey() {
        assertEquals(
                "WIFI:T:WPA;S:DIRECT-ab-Host;P:secret12;;",
                code("DIRECT-ab-Host", "secret12").text());
    }

    @Test
    void whatHasAMeaningIsEscaped() {
        assertEquals(
                "WIFI:T:WPA;S:DIRECT-a\\;b\\:c;P:\\\"q\\\\w\\,e\\\"rty;;",
                code("DIRECT-a;b:c", "\"q\\w,e\"rty").text());
    }

    @Test
    void aNameOfHexadecimalDigitsStandsInQuotes() {
        assertEquals(
                "WIFI:T:WPA;S:\"abcd\";P:secret12;;", code("abcd", "secret12").text());
    }

    @Test
    void aKeyWithoutPassphraseIsGivenAsItIs() {
        GroupKey psk = new GroupKey.Psk("0f".repeat(32));
        assertEquals(
                "WIFI:T:WPA;S:DIRECT-ab;P:" + "0f".repeat(32) + ";;",
                WifiCode.of(Ssid.ofText("DIRECT-ab"), psk).orElseThrow().text());
    }

    @Test
    void anSsidThatIsNotTextHasNoCode() {
        assertEquals(
                Optional.empty(), WifiCode.of(new Ssid("DIRECT-\u00ff\u00fe"), new GroupKey.Passphrase("secret12")));
    }

    @Test
    void aCameraReadsWhatWasWritten() throws ReaderException {
        for (WifiCode code : new WifiCode[] {
            code("DIRECT-ab-Host", "secret12"),
            code("DIRECT-\u5c0f\u6797", "x".repeat(63)),
            code("DIRECT-caf\u00e9; \u00e8", "\\;,:\"\\;,:\"")
        }) {
            assertEquals(code.text(), read(code));
        }
    }

    @Test
    void nothingGivesTheKeyAway() {
        assertFalse(code("DIRECT-ab", "secret12").toString().contains("secret"));
    }
}
