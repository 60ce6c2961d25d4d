package org.hostp2pd.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "pbc_whitelist,pbc_white_list",
        "PIN,pin",
        "pni,pin",
        "activate_persistant_group,activate_persistent_group",
        "run_programm,run_program",
        "min_con_delay,min_conn_delay",
        "select_timeout,select_timeout_secs",
        "p2p_group_add_opt,p2p_group_add_opts"
    })
    void aSlipOfTheKeyboardIsRecognised(String written, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(written, SettingsKeys.KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"colour", "''", "x", "wpa"})
    void whatIsNearToNothingIsNotGuessed(String written) {
        assertEquals(Optional.empty(), Nearest.to(written, SettingsKeys.KNOWN));
    }
}
