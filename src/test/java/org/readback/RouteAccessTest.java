package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.base.ForModules;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Every screen and every public service method says who may use it, and the screens keep to it. The matrix route by
 * role is made from the code: a new screen is in it without anybody's doing. */
@AppTest
class RouteAccessTest extends SpringBrowserlessTest {
    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    /** Public beans that give nothing away: texts, and who the person asking is. */
    private static final Set<String> HARMLESS =
            Set.of("org.readback.base.ui.Translations", "org.readback.account.SignedIn");

    @Test
    void everyRouteHasExactlyOneAccessAnnotation() {
        List<Class<?>> views = views(ArchitectureTest.CODE);

        assertThat(views).isNotEmpty().allMatch(RouteAccessTest::saysOnceWhoMayEnter);
        assertThat(views)
                .allSatisfy(view -> assertThat(routes())
                        .extracting(RouteData::getNavigationTarget)
                        .as("registered routes")
                        .contains(view.asSubclass(Component.class)));
    }

    private static boolean saysOnceWhoMayEnter(Class<?> view) {
        return ACCESS.stream().filter(view::isAnnotationPresent).count() == 1;
    }

    @Test
    void everyPublicServiceMethodSaysWhoMayCallIt() {
        assertThat(uncovered(ArchitectureTest.CODE))
                .as("neither @PreAuthorize nor @ForModules")
                .isEmpty();
    }

    @Test
    void samplesThatSayNothingOrTooMuchAreRefused() {
        assertThat(views(ArchitectureTest.SAMPLES))
                .filteredOn(view -> !saysOnceWhoMayEnter(view))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("SilentView", "UndecidedView");
        assertThat(uncovered(ArchitectureTest.SAMPLES))
                .containsExactly("samples.account.WrongParts$SilentService.delete()");
    }

    private static List<String> uncovered(JavaClasses code) {
        return code.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && isBean(type))
                .filter(type -> !HARMLESS.contains(type.getName()))
                .filter(type -> !says(type.reflect()))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !says(method.reflect()))
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static boolean isBean(JavaClass type) {
        return !type.isInterface()
                && !type.isAnnotation()
                && AnnotatedElementUtils.hasAnnotation(type.reflect(), org.springframework.stereotype.Component.class);
    }

    private static boolean says(AnnotatedElement element) {
        return AnnotatedElementUtils.hasAnnotation(element, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(element, ForModules.class);
    }

    @Test
    @WithAnonymousUser
    void strangersEnterWhatIsOpen() {
        sweep(Optional.empty());
    }

    @Test
    @WithAccount(Role.TRAINEE)
    void traineesEnterTheirScreens() {
        sweep(Optional.of(Role.TRAINEE));
    }

    @Test
    @WithAccount(Role.INSTRUCTOR)
    void instructorsEnterTheirScreens() {
        sweep(Optional.of(Role.INSTRUCTOR));
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void supervisorsEnterTheirScreens() {
        sweep(Optional.of(Role.SUPERVISOR));
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void administratorsEnterTheirScreens() {
        sweep(Optional.of(Role.ADMINISTRATOR));
    }

    /** Goes to every route, with parameters unknown, malformed and endless: nothing may throw, and only who is allowed
     * gets past the access check. */
    private void sweep(Optional<Role> role) {
        Map<String, String> matrix = new TreeMap<>();
        for (RouteData route : routes()) {
            Class<? extends Component> view = route.getNavigationTarget();
            boolean expected = mayEnter(view, role);
            for (String parameter : List.of(UUID.randomUUID().toString(), "x", "%", "x".repeat(10_000))) {
                String path = route.getTemplate().replaceAll(":\\w+[^/]*", parameter);
                Set<Class<?>> passed = goTo(path);
                assertThat(passed.contains(view))
                        .as("%s enters %s", role.map(Role::name).orElse("a stranger"), route.getTemplate())
                        .isEqualTo(expected);
            }
            matrix.put('/' + route.getTemplate(), expected ? "enters" : "-");
        }
        String who = role.map(Role::name).orElse("STRANGER");
        matrix.forEach((path, access) -> System.out.printf("ACCESS %-14s %-30s %s%n", who, path, access));
    }

    /** The screens whose access check was passed on the way; listeners after it see only those. */
    private Set<Class<?>> goTo(String path) {
        Set<Class<?>> passed = new LinkedHashSet<>();
        var registration = UI.getCurrent().addBeforeEnterListener(event -> passed.add(event.getNavigationTarget()));
        try {
            UI.getCurrent().navigate(path);
        } finally {
            registration.remove();
        }
        return passed;
    }

    private static boolean mayEnter(Class<?> view, Optional<Role> role) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return true;
        }
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return role.isPresent()
                && (view.isAnnotationPresent(PermitAll.class)
                        || (roles != null
                                && Arrays.asList(roles.value())
                                        .contains(role.get().name())));
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    private static List<Class<?>> views(JavaClasses code) {
        return code.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}
