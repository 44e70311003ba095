package org.readback;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readback.base.ForModules;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;

/** The walls inside a module; those between modules are in {@link ModuleStructureTest}. */
class ArchitectureTest {
    static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.readback");

    private static final DescribedPredicate<JavaClass> PURE =
            resideInAnyPackage("org.readback.item..", "org.readback.psychometrics..", "org.readback.spacing..");

    @Test
    void pureModulesKnowOnlyTheJdk() {
        noClasses()
                .that(PURE)
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.springframework.modulith",
                                "org.hipparchus..",
                                "org.readback.item..",
                                "org.readback.psychometrics..",
                                "org.readback.spacing.."))
                        .and(not(DescribedPredicate.describe("arrays and primitives", JavaClass::isPrimitive)))
                        .and(not(DescribedPredicate.describe("arrays", JavaClass::isArray))))
                .check(CODE);
    }

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.readback.player..", "org.readback.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CODE);
    }

    @Test
    void screensKnowNoPersistence() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                        .or(resideInAPackage("org.springframework.jdbc.."))
                        .or(DescribedPredicate.describe("repositories", type -> type.isAssignableTo(Repository.class)))
                        .or(DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class))))
                .check(CODE);
    }

    @Test
    void entitiesAndRepositoriesAreHidden() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void viewsAreHidden() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void timeAndChanceAreParameters() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .check(CODE);
    }

    @Test
    void protectedMethodsAreNeverFinal() {
        methods()
                .that()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are protected",
                        type -> type.isAnnotatedWith(PreAuthorize.class)
                                || type.getMethods().stream()
                                        .anyMatch(method -> method.isAnnotatedWith(PreAuthorize.class))))
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void permissionStandsInServicesNotInScreens() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..ui..")
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(CODE);
    }

    @Test
    void screensCallNothingMeantForModulesOnly() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .callMethodWhere(DescribedPredicate.describe("is marked @ForModules", ArchitectureTest::isForModules))
                .check(CODE);
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
        noClasses()
                .that()
                .resideOutsideOfPackage("org.readback.base.ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Html.class)
                .check(CODE);
    }
}
