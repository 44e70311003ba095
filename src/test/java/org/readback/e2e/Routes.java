package org.readback.e2e;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every address of the product, read from the code, with the roles that may open it. */
final class Routes {
    static final List<String> ROLES = List.of("trainee", "instructor", "supervisor", "administrator");

    private static final List<Address> ALL = read();

    private Routes() {}

    /** One address.
     *
     * @param template such as {@code lessons/:lesson}
     * @param roles empty for people who are not signed in */
    record Address(String template, Set<String> roles) {
        boolean isAnonymous() {
            return roles.isEmpty();
        }

        boolean hasParameter() {
            return template.contains(":");
        }

        /** Whether a path, without leading slash and query, is this address. */
        boolean matches(String path) {
            return template.equals(path)
                    || Pattern.matches(template.replaceAll(":[a-zA-Z]+", "[^/]+"), path)
                            && all().stream()
                                    .noneMatch(other -> other.template().equals(path));
        }

        /** The address with every parameter replaced. */
        String with(String value) {
            return template.replaceAll(":[a-zA-Z]+", value);
        }
    }

    static List<Address> all() {
        return ALL;
    }

    private static List<Address> read() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.readback").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), Routes.class.getClassLoader()))
                .filter(view -> view.getAnnotation(Route.class).registerAtStartup())
                .map(view -> new Address(view.getAnnotation(Route.class).value(), roles(view)))
                .sorted(java.util.Comparator.comparing(Address::template))
                .toList();
    }

    private static Set<String> roles(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return Set.of();
        }
        if (view.isAnnotationPresent(PermitAll.class)) {
            return Set.copyOf(ROLES);
        }
        return Arrays.stream(view.getAnnotation(RolesAllowed.class).value())
                .map(role -> role.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
