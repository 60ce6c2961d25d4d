package org.hostp2pd.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Duration;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.hostp2pd.ui.common.FxThread;
import org.junit.jupiter.api.Test;

/// What no class does.
final class CodeRulesTest {
    private static final List<Class<?>> CHANGING =
            List.of(AbstractCollection.class, AbstractMap.class, Appendable.class);

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hostp2pd.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(Imported.PRODUCT);
    }

    @Test
    void onlyThePanelKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hostp2pd.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(Imported.PRODUCT);
    }

    @Test
    void onlyOneClassHopsToTheFxThread() {
        noClasses()
                .that()
                .areNotAssignableTo(FxThread.class)
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .check(Imported.PRODUCT);
    }

    @Test
    void nobodySleeps() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class, int.class)
                .orShould()
                .callMethod(Thread.class, "sleep", Duration.class)
                .check(Imported.ALL);
    }

    @Test
    void threadsHaveNamesAndOwners() {
        noClasses()
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callMethod(ForkJoinPool.class, "commonPool")
                .orShould()
                .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
                .orShould()
                .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
                .check(Imported.PRODUCT);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(Imported.PRODUCT);
    }

    @Test
    void staticFieldsHoldNothingThatChanges() {
        noFields().that().areStatic().should(haveTypeThatChanges()).check(Imported.PRODUCT);
    }

    private static ArchCondition<JavaField> haveTypeThatChanges() {
        return new ArchCondition<>("be of a class that is made to change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean changes = CHANGING.stream().anyMatch(field.getRawType()::isAssignableTo)
                        || field.getRawType().getPackageName().startsWith("java.util.concurrent.atomic");
                events.add(new SimpleConditionEvent(field, changes, field.getFullName()));
            }
        };
    }
}
