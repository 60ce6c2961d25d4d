package org.hostp2pd.config;

import static org.hostp2pd.config.Readings.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOTHING    | max_scan_polling: 2",
                "IN_PLACE   | max_scan_polling: 3",
                "IN_PLACE   | pin: '48151627'",
                "IN_PLACE   | pbc_in_use: True",
                "IN_PLACE   | config_parms: {country: DE}",
                "IN_PLACE   | run_program: /bin/true",
                "NEW_GROUP  | dynamic_group: True",
                "NEW_GROUP  | activate_persistent_group: False",
                "NEW_GROUP  | persistent_network_id: 0",
                "NEW_GROUP  | ssid_postfix: x",
                "NEW_GROUP  | p2p_group_add_opts: freq=2",
                "NEW_GROUP  | p2p_connect_opts: freq=2",
                "NEW_GROUP  | network_parms: [proto RSN]",
                "NEW_DEVICE | interface: wlan0",
                "NEW_DEVICE | control_directories: [/run/x]",
            })
    void onlyWhatTheGroupIsMadeOfNeedsANewOne(Change change, String text) {
        assertEquals(change, Change.between(Settings.defaults(), settings(text)));
    }
}
