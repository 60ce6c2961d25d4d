/// Keeps a Wi-Fi Direct group over wpa_supplicant. Other programs use [org.hostp2pd.api] and nothing else.
///
/// What only the panel and the prompt need is looked for where they are used, so that a program without them does not
/// have to bring it along.
module org.hostp2pd {
    requires com.fasterxml.jackson.core;
    requires com.kohlschutter.junixsocket.nativecommon;
    requires info.picocli;
    requires jdk.net;
    requires jdk.unsupported;
    requires org.newsclub.net.unix;
    requires org.pcollections;
    requires org.tinylog.api;
    requires org.tinylog.impl;
    requires org.yaml.snakeyaml;
    requires static atlantafx.base;
    requires static com.google.zxing;
    requires static javafx.controls;
    requires static javafx.fxml;
    requires static jdk.jshell;
    requires static org.controlsfx.controls;
    requires static org.jline.reader;
    requires static org.jline.terminal;
    requires static org.jspecify;
    requires static org.kordamp.ikonli.javafx;
    requires static org.kordamp.ikonli.materialdesign2;

    exports org.hostp2pd.api;

    // Makes its writer by name.
    opens org.hostp2pd.service to
            org.tinylog.api,
            org.tinylog.impl;
}
