package org.hostp2pd.config.wpa;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;

/// Documents of the tests.
final class Documents {
    /// What a Raspberry Pi, an old network and a provider's certificate leave behind in one file.
    static final String LIVED_IN = """
            # made by hand, do not lose
            ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev   # who may use it
              update_config=1
            country=IT
            device_name=DIRECT-kitchen # shown to phones

            # the office
            network={
            \tssid="Office # 5"   # a number sign in quotes
            \tpsk="a quote \\" inside"
            \tkey_mgmt=WPA-PSK
            }
            network={ # old
                ssid=446972656374
                    ssid=P"caf\\xc3\\xa9"
                disabled=1
            \t}

            cred={
            \trealm="example.com"
            \tdomain="one.example.com"
            \tdomain="two.example.com"
            }
            blob-base64-ca={
            SGVsbG8sIFdvcmxkIQ==
            }

            p2p_go_intent=15
            network={
            \tssid="DIRECT-xy-group"
            \tmode=3
            \tdisabled=2
            \tpsk="secret phrase"
            }
            """;

    private Documents() {}

    static WpaDocument parsed(String text) {
        return assertInstanceOf(
                        WpaReading.Understood.class, WpaDocument.read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .document();
    }

    static String text(WpaDocument document) {
        return new String(document.octets(), StandardCharsets.ISO_8859_1);
    }
}
