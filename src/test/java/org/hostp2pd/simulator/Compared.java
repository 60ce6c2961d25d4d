package org.hostp2pd.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the real wpa_supplicant said in a conversation of the radio lab, and what the simulator says in the same one.
/// What is random, measured or the radio's own is taken out.
record Compared(String real, String simulated) {
    static Compared at(Path recording) throws IOException {
        LabTranscript real = LabTranscript.read(recording);
        Options options = Options.usual()
                .with("config_methods", "keypad virtual_push_button")
                .with("p2p_go_intent", "15")
                .with("persistent_reconnect", "1");
        List<Line> simulated = new Replay(recording.getFileName().toString(), options).of(real);
        return new Compared(
                Conversation.of(real.lines()).text(), Conversation.of(simulated).text());
    }
}
