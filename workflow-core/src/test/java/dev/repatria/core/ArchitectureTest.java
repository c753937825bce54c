package dev.repatria.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.TransferEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** How the modules and packages may depend on one another, and why. */
@AnalyzeClasses(packages = "dev.repatria", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..", "jakarta..", "org.slf4j.."
    };
    private static final String[] LAW = {"dev.repatria.core.treaty..", "dev.repatria.core.screening.."};
    private static final String[] DECISIONS = {"dev.repatria.core.transfer..", "dev.repatria.core.detention.."};

    @ArchTest
    static final ArchRule the_law_stands_alone = noClasses()
            .that()
            .resideInAnyPackage(LAW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("a lawyer must be able to read a rule without reading a framework, and it must outlive this one");

    @ArchTest
    static final ArchRule decisions_know_no_framework = noClasses()
            .that()
            .resideInAnyPackage(DECISIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because(
                    "aggregates and sagas of this generation of the framework have no successor; nothing of value sits in a shell");

    @ArchTest
    static final ArchRule the_path_is_pure_but_for_its_sagas = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.path\\.(ApprovalPath|RecurringDuties|Obligations|PathRules|Steps|[A-Z][A-Za-z]*Steps)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("what must be open now is a pure function; only the saga that opens it is a shell");

    @ArchTest
    static final ArchRule nobody_in_core_owns_a_clock = noClasses()
            .that()
            .resideInAnyPackage("dev.repatria.core..", "dev.repatria.api..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("time comes in with the command; only the edge owns a clock");

    @ArchTest
    static final ArchRule the_published_language_knows_nothing_but_annotations = classes()
            .that()
            .resideInAPackage("dev.repatria.api..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("dev.repatria.api..")
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("com.fasterxml.jackson.annotation.."))
                    .or(resideInAPackage("org.jspecify.annotations..")))
            .because("others depend on it without taking any framework over");

    @ArchTest
    static final ArchRule core_does_not_know_the_application = noClasses()
            .that()
            .resideInAPackage("dev.repatria.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.repatria.app..")
            .because("dependencies point one way: app, core, api");

    @ArchTest
    static final ArchRule the_law_does_not_know_the_case = noClasses()
            .that()
            .resideInAnyPackage(LAW)
            .should()
            .dependOnClassesThat(resideInAPackage("dev.repatria.core..")
                    .and(resideOutsideOfPackages("dev.repatria.core", LAW[0], LAW[1])))
            .because("profiles and conditions are used by cases and never the other way round");

    @ArchTest
    static final ArchRule phases_do_not_know_the_rulebook = noClasses()
            .that()
            .resideInAnyPackage(DECISIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.repatria.core.casework..", "dev.repatria.core.path..", "dev.repatria.core.read..")
            .because(
                    "a decision reads the case and the law; who collects decisions and who acts on events is not its business");

    @ArchTest
    static final ArchRule packages_of_core_form_no_cycle = slices().matching("dev.repatria.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each slice must be readable by itself");

    @ArchTest
    static final ArchRule events_and_commands_are_records = classes()
            .that()
            .areAssignableTo(TransferEvent.class)
            .or()
            .areAssignableTo(TransferCommand.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .because("a message is a value: it is compared, copied and stored");

    @ArchTest
    static final ArchRule a_fold_calls_nobody = methods()
            .that()
            .haveName("evolve")
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.repatria.core.transfer..")
            .should()
            .haveRawReturnType(void.class)
            .because("evolve writes the state and answers nothing: it runs on every load");
}
