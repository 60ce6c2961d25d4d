package org.hostp2pd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the build settles in the classes answers as what the compiler left to the first call.
final class SettleTest {
    private static final String SAMPLE = """
            import java.util.List;
            import java.util.stream.IntStream;

            final class Sample {
                interface Shape {
                    static String kind(Object shape) {
                        return switch (shape) {
                            case null -> "none";
                            case Dot _ -> "dot";
                            case Pair(var first, Object second) when first == second -> "twice the same";
                            case Pair(Pair(_, _), String text) -> "a pair and " + text;
                            case Pair _ -> "pair";
                            case int[] numbers -> "numbers " + numbers.length;
                            case String text when text.isEmpty() -> "no text";
                            case String text -> text;
                            default -> "other";
                        };
                    }
                }
                record Dot() implements Shape {}
                record Pair(Object first, Object second) implements Shape {}
                record All(boolean a, byte b, char c, short d, int e, long f, float g, double h, String i, int[] j) {}

                private static All all(int differing) {
                    return new All(differing == 0, (byte) (differing == 1 ? 1 : -1), differing == 2 ? 'c' : 'd',
                            (short) (differing == 3 ? 3 : 4), differing == 4 ? 4 : 5, differing == 5 ? 5 : 1L << 40,
                            differing == 6 ? 0f : -0f, differing == 7 ? 7 : Double.NaN, differing == 8 ? "i" : null, null);
                }

                public static void main(String[] args) {
                    record Local(int x) {}
                    List<Object> some = java.util.Arrays.asList(null, new Dot(), new Pair(1, 1), new Pair("a", "b"),
                            new Pair(new Pair(1, 2), "x"), new Pair(new Pair(1, 2), 3), new Pair(null, null),
                            new int[3], "", "word", 3, new Local(1), new Local(1), all(0));
                    some.forEach(each -> System.out.println(Shape.kind(each)));
                    some.stream().filter(Record.class::isInstance)
                            .forEach(each -> System.out.println(each + " " + each.hashCode() + " "
                                    + some.stream().map(each::equals).toList()));
                    IntStream.range(0, 10).forEach(one -> System.out.println(all(one) + " " + all(one).hashCode() + " "
                            + IntStream.range(0, 10).mapToObj(two -> all(one).equals(all(two))).toList()));
                }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void compile() throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Sample.java"), SAMPLE);
        run("javac", "-d", folder.toString(), source.toString());
    }

    @Test
    void whatIsSettledAnswersAsBefore() throws IOException, InterruptedException {
        String before = sample();
        settle();
        assertEquals(before, sample());
    }

    @Test
    void nothingOfItIsLeftToTheFirstCall() throws IOException, InterruptedException {
        assertTrue(leaves("Sample$All", "ObjectMethods"));
        assertTrue(leaves("Sample$Shape", "SwitchBootstraps"));
        settle();
        assertFalse(leaves("Sample$All", "ObjectMethods"));
        assertFalse(leaves("Sample$Shape", "SwitchBootstraps"));
    }

    private boolean leaves(String name, String bootstrap) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name + ".class"));
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(bootstrap);
    }

    private void settle() throws IOException, InterruptedException {
        run("java", "-cp", folder.toString(), "src/build/Settle.java", folder.toString());
    }

    private String sample() throws IOException, InterruptedException {
        return run("java", "-cp", folder.toString(), "Sample");
    }

    private static String run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
