import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.stream.Collectors;
import org.hostp2pd.control.attached.Attachment;
import org.hostp2pd.control.attached.Onlooker;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;

/// Attached to a running service as the panel is, by the same classes, but without a window: prints what it sees, a
/// line each time it is something else, and asks for what it reads: permit DEVICE, kick STATION, pause, resume, look.
final class Attached implements Onlooker {
    private String last = "";

    public static void main(String[] arguments) throws IOException {
        Attachment service = Attachment.to(List.of(Path.of(arguments[0])), Optional.of(arguments[1]))
                .orElseThrow();
        Thread.ofPlatform().daemon().start(() -> {
            try (Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
                while (lines.hasNextLine()) {
                    String line = lines.nextLine();
                    service.submit(request(line.split(" "))).thenAccept(it -> System.out.println(line + ": " + it));
                }
            }
            service.close();
        });
        service.run(new Attached());
        System.out.println("over");
    }

    private static Request request(String... words) {
        return switch (words[0]) {
            case "permit" -> new Request.Permit(MacAddress.of(words[1]), Request.Leave.ONCE);
            case "kick" -> new Request.Disconnect(MacAddress.of(words[1]));
            case "pause" -> new Request.Pause();
            case "resume" -> new Request.Resume();
            case "look" -> new Request.Observe(true);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    @Override
    public void see(State state) {
        String now = "group="
                + state.group().up().map(group -> group.ssid().shown()).orElse("none")
                + " stations="
                + state.stations().values().stream()
                        .map(station -> station.identity() + (station.measured().isPresent() ? "+" : ""))
                        .collect(Collectors.joining(","))
                + " asking="
                + state.asking().keySet().stream().map(Object::toString).collect(Collectors.joining(","))
                + " paused=" + state.paused();
        if (!now.equals(last)) {
            last = now;
            System.out.println(now);
        }
    }

    @Override
    public void hear(Instant at, Optional<Notice> notice, String sentence) {
        notice.ifPresent(it -> System.out.println("notice=" + it.getClass().getSimpleName()));
    }

    @Override
    public void gone() {
        System.out.println("gone");
    }

    @Override
    public void back() {
        System.out.println("back");
    }
}
