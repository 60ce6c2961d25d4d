package org.hostp2pd.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may know whom.
final class PackageRulesTest {
    private static final String ROOT = "org.hostp2pd";

    /// Packages of java.base that are no output to a user, and the annotations of nullness.
    private static final Set<String> PLATFORM = Set.of(
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.nio..",
            "java.io..",
            "java.math..",
            "java.net..",
            "java.security..",
            "java.text..",
            "javax.crypto..",
            "org.jspecify..");

    private static final String JLINE = "org.jline..";
    private static final String JSHELL = "jdk.jshell..";
    private static final String JUNIXSOCKET = "org.newsclub.net.unix..";
    private static final String JACKSON = "com.fasterxml.jackson.core..";
    private static final String PCOLLECTIONS = "org.pcollections..";
    private static final String PICOCLI = "picocli..";
    private static final String SNAKEYAML = "org.yaml.snakeyaml..";
    private static final String TINYLOG = "org.tinylog..";

    /// What a feature may know besides itself and the platform.
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("p2p", Set.of()),
            Map.entry("folders", Set.of(TINYLOG)),
            Map.entry("words", Set.of()),
            Map.entry("supplicant", Set.of("p2p", "folders", JUNIXSOCKET, TINYLOG)),
            Map.entry("config", Set.of("p2p", SNAKEYAML)),
            Map.entry("store", Set.of("p2p", TINYLOG)),
            Map.entry("engine", Set.of("p2p", "supplicant", "config", "store", PCOLLECTIONS, TINYLOG)),
            Map.entry("hooks", Set.of("p2p", TINYLOG)),
            Map.entry(
                    "control",
                    Set.of("p2p", "config", "store", "engine", "folders", JACKSON, "jdk.net..", PCOLLECTIONS, TINYLOG)),
            Map.entry(
                    "service",
                    Set.of(
                            "p2p",
                            "supplicant",
                            "config",
                            "store",
                            "engine",
                            "hooks",
                            "control",
                            JUNIXSOCKET,
                            PCOLLECTIONS,
                            TINYLOG)),
            Map.entry("simulator", Set.of("p2p", "supplicant", JUNIXSOCKET, TINYLOG)),
            Map.entry("doctor", Set.of("p2p", "supplicant", "config", "words")),
            Map.entry("setup", Set.of("p2p", "supplicant", "config", "doctor", "words")),
            Map.entry(
                    "cli",
                    Set.of(
                            "p2p",
                            "supplicant",
                            "config",
                            "doctor",
                            "setup",
                            "store",
                            "engine",
                            "hooks",
                            "control",
                            "service",
                            "simulator",
                            "words",
                            JLINE,
                            JSHELL,
                            PICOCLI,
                            PCOLLECTIONS,
                            TINYLOG)),
            Map.entry("api", Set.of("p2p", "supplicant", "config", "store", "engine", "service", "cli", PCOLLECTIONS)),
            Map.entry(
                    "ui",
                    Set.of(
                            "p2p",
                            "config",
                            "doctor",
                            "setup",
                            "store",
                            "engine",
                            "words",
                            "javafx..",
                            "atlantafx..",
                            "org.kordamp.ikonli..",
                            "org.controlsfx..",
                            "com.google.zxing..",
                            PCOLLECTIONS,
                            TINYLOG)));

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureKnowsOnlyWhatItMay(String feature) {
        Set<String> known = MAY_KNOW.getOrDefault(feature, Set.of());
        String[] packages = Stream.of(PLATFORM.stream(), known.stream(), Stream.of(feature))
                .flatMap(names -> names)
                .map(name -> name.contains(".") ? name : inside(name))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(inside(feature))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages)
                        .or(describe(
                                "primitive", type -> type.getBaseComponentType().isPrimitive())))
                .allowEmptyShould(true)
                .check(Imported.PRODUCT);
    }

    @Test
    void everyPackageHasItsRule() {
        Set<String> ruled = Stream.concat(features().map(feature -> ROOT + "." + feature), Stream.of(ROOT))
                .collect(Collectors.toSet());
        Set<String> unruled = Imported.PRODUCT.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> ruled.stream().noneMatch(rule -> name.equals(rule) || inFeature(name, rule)))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unruled);
    }

    @Test
    void nothingKnowsMain() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Main.class)
                .check(Imported.PRODUCT);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(Imported.PRODUCT);
    }

    @Test
    void screensDoNotKnowEachOther() {
        slices().matching(ROOT + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage(ROOT + ".ui.common.."))
                .check(Imported.PRODUCT);
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .check(Imported.PRODUCT);
    }

    @Test
    void viewsKnowNoEngine() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside("engine"))
                .check(Imported.PRODUCT);
    }

    private static Stream<String> features() {
        return MAY_KNOW.keySet().stream().sorted();
    }

    private static String inside(String feature) {
        return ROOT + "." + feature + "..";
    }

    private static boolean inFeature(String name, String rule) {
        return !rule.equals(ROOT) && name.startsWith(rule + ".");
    }
}
