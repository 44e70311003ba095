package org.readback;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.base.ForModules;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;

/** The walls inside a module; those between modules are in {@link ModuleStructureTest}. Each rule is a function of the
 * root package: it holds for ours, and it refuses the classes under {@code samples} that were made to break it. */
class ArchitectureTest {
    static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.readback");

    static final JavaClasses SAMPLES =
            new ClassFileImporter().importPackages("samples.item", "samples.account", "samples.account.ui");

    /** @param wrong ends of the names of the samples that the rule must refuse */
    private static void enforced(Function<String, ArchRule> rule, String... wrong) {
        rule.apply("org.readback").allowEmptyShould(true).check(CODE);
        for (String sample : wrong) {
            assertThat(rule.apply("samples")
                            .evaluate(SAMPLES)
                            .getFailureReport()
                            .getDetails())
                    .as(sample)
                    .anyMatch(detail -> detail.contains("$" + sample) || detail.contains("." + sample));
        }
    }

    private static String[] pure(String root) {
        return Stream.of(".item..", ".psychometrics..", ".requirement..", ".spacing..")
                .map(root::concat)
                .toArray(String[]::new);
    }

    @Test
    void pureModulesKnowOnlyTheJdk() {
        enforced(
                root -> noClasses()
                        .that(resideInAnyPackage(pure(root)))
                        .should()
                        .dependOnClassesThat(not(resideInAnyPackage(
                                        "java..", "org.jspecify..", "org.springframework.modulith", "org.hipparchus.."))
                                .and(not(resideInAnyPackage(pure(root))))
                                .and(not(describe("primitives", JavaClass::isPrimitive)))
                                .and(not(describe("arrays", JavaClass::isArray)))),
                "KnowsSpring");
    }

    @Test
    void onlyScreensKnowVaadin() {
        enforced(
                root -> noClasses()
                        .that()
                        .resideOutsideOfPackages("..ui..", root + ".player..", root + ".shell..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vaadin.."),
                "KnowsVaadin");
    }

    @Test
    void screensKnowNoPersistence() {
        enforced(
                _ -> noClasses()
                        .that()
                        .resideInAPackage("..ui..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                                .or(resideInAPackage("org.springframework.jdbc.."))
                                .or(describe("repositories", type -> type.isAssignableTo(Repository.class)))
                                .or(describe("entities", type -> type.isAnnotatedWith(Entity.class)))),
                "KnowsJpa",
                "KnowsSql",
                "KnowsAnEntity",
                "KnowsARepository");
    }

    @Test
    void entitiesAndRepositoriesAreHidden() {
        enforced(
                _ -> classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAssignableTo(Repository.class)
                        .should()
                        .bePackagePrivate(),
                "OpenEntity",
                "OpenRepository");
    }

    @Test
    void viewsAreHidden() {
        enforced(_ -> classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate(), "OpenView");
    }

    @Test
    void timeAndChanceAreParameters() {
        enforced(
                _ -> noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .callConstructor(Random.class),
                "AsksTheClock",
                "AsksTheDice");
    }

    @Test
    void protectedMethodsAreNeverFinal() {
        enforced(
                _ -> methods()
                        .that()
                        .areDeclaredInClassesThat(describe(
                                "are protected",
                                type -> type.isAnnotatedWith(PreAuthorize.class)
                                        || type.getMethods().stream()
                                                .anyMatch(method -> method.isAnnotatedWith(PreAuthorize.class))))
                        .should()
                        .notHaveModifier(JavaModifier.FINAL),
                "FinalService");
    }

    @Test
    void permissionStandsInServicesNotInScreens() {
        enforced(
                _ -> noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage("..ui..")
                        .should()
                        .beAnnotatedWith(PreAuthorize.class),
                "GuardedMethodPane");
        enforced(
                _ -> noClasses().that().resideInAPackage("..ui..").should().beAnnotatedWith(PreAuthorize.class),
                "GuardedPane");
    }

    @Test
    void screensCallNothingMeantForModulesOnly() {
        enforced(
                _ -> noClasses()
                        .that()
                        .resideInAPackage("..ui..")
                        .should()
                        .callMethodWhere(describe("is marked @ForModules", ArchitectureTest::isForModules)),
                "CallsForOthers",
                "CallsForOthersMethod");
    }

    private static boolean isForModules(JavaMethodCall call) {
        return call.getTargetOwner().isAnnotatedWith(ForModules.class)
                || call.getTarget()
                        .resolveMember()
                        .map(JavaMember::getAnnotations)
                        .map(annotations -> annotations.stream()
                                .map(JavaAnnotation::getRawType)
                                .anyMatch(type -> type.isEquivalentTo(ForModules.class)))
                        .orElse(false);
    }

    @Test
    void noMarkupOrScriptIsGluedTogether() {
        enforced(
                root -> noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".base.ui..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Html.class),
                "GluesMarkup");
    }
}
