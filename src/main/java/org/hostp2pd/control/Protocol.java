package org.hostp2pd.control;

import java.nio.file.Path;
import java.util.Optional;

/// The rules of the conversation, version 1.
///
/// A line is one JSON object. The service greets with `hostp2pd` (its version), `protocol`, `process`, and, where they
/// are known, `interface` and `configuration`. The first line of a client is `{"protocol":1}`, then each line is an
/// `ask`:
///
/// | `ask` | further members | answer |
/// |---|---|---|
/// | `state` | | one line `state` |
/// | `follow` | | `notice` lines of the past, one `state`, from then on `difference` and `notice` |
/// | `request` | `id`, `request`: an object with the `type` of a request | `outcome` and the `id` |
/// | `rule` | `id`, `device`, `rule`: ALWAYS, ASK, NEVER or none | `outcome` and the `id` |
/// | `reload` | `id` | `outcome` and the `id` |
///
/// A `difference` is a JSON merge patch on the state before (RFC 7396). A `notice` has the time `at`, the `sentence`,
/// and
/// `about` with the `type` and the facts. An `outcome` has a `type`: Done, DoneWithNewGroup, Ended, Refused with `why`,
/// or ConfigurationRefused. Before it closes a connection by itself, the service says `end` with a word of [End] and a
/// `sentence`. A client passes over members that it does not know.
public final class Protocol {
    /// Of this conversation.
    public static final long VERSION = 1;

    /// A longer line, with its line feed, is not read to its end.
    public static final int LONGEST_LINE = 256 * 1024;

    private static final String BEFORE = "hostp2pd-";
    private static final String AFTER = ".sock";

    private Protocol() {}

    /// Why a service closes a connection.
    public enum End {
        /// It ends itself.
        STOPPING("The service ends."),
        /// The client is made for another conversation.
        VERSION("This service speaks version 1 of the protocol: begin with {\"protocol\":1}."),
        /// A line was no JSON object, or none that is understood here.
        NOT_UNDERSTOOD("That is not understood. See hostp2pd(1), CONTROL SOCKET."),
        /// A line was too long.
        TOO_LONG("That line is too long."),
        /// A line was not finished in time, or what was sent was not read in time.
        TOO_SLOW("That took too long."),
        /// There are too many connections, or too much is waiting for them.
        TOO_MANY("Too many clients are connected. Close one of them."),
        /// The user is not one who may steer the service.
        NOT_PERMITTED("This user may not use the control socket.");

        private final String sentence;

        End(String sentence) {
            this.sentence = sentence;
        }

        /// For who wrote the client.
        public String sentence() {
            return sentence;
        }
    }

    /// The control socket of an instance, beside its lock. @param iface `auto` where none is configured
    public static Path socket(Path directory, String iface) {
        return directory.resolve(BEFORE + iface + AFTER);
    }

    /// For which interface the socket of that name was opened; empty where it is none.
    public static Optional<String> instance(Path socket) {
        String name = String.valueOf(socket.getFileName());
        return name.length() > BEFORE.length() + AFTER.length() && name.startsWith(BEFORE) && name.endsWith(AFTER)
                ? Optional.of(name.substring(BEFORE.length(), name.length() - AFTER.length()))
                : Optional.empty();
    }
}
