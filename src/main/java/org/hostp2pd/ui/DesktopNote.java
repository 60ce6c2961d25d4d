package org.hostp2pd.ui;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import org.tinylog.Logger;

/// Says something on the desktop while the window is not looked at, by the program `notify-send` where there is one.
/// Its body may hold markup (Desktop Notifications Specification, body-markup), so that what comes from the air is
/// escaped.
///
/// @param title one line, safe to show @param body a sentence, safe to show
record DesktopNote(String title, String body) {
    /// Returns at once; where there is no such program nothing happens.
    void send() {
        Thread.ofVirtual().name("desktop note").start(this::run);
    }

    private void run() {
        try {
            new ProcessBuilder(command())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .getOutputStream()
                    .close();
        } catch (IOException e) {
            Logger.debug(e, "no notification on the desktop");
        }
    }

    /// Without a shell; two dashes end the options, whatever a device is called.
    List<String> command() {
        return List.of("notify-send", "--app-name=hostp2pd", "--icon=network-wireless", "--", title, escaped(body));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
