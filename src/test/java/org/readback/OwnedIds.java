package org.readback;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.base.ForModules;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the service methods that are asked for something of somebody's. What belongs to a person, or is reached
 * through one, has an id with a UUID in it or is opened by a token; items, lessons and tests, which belong to nobody,
 * are named by text. */
final class OwnedIds {
    private OwnedIds() {}

    /** Those that people may call, by {@link #signature}; not those for other modules only, whose caller checks. */
    static Set<String> methods(JavaClasses code) {
        return code.stream()
                .filter(OwnedIds::isService)
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(OwnedIds::isGuarded)
                .filter(method -> Arrays.stream(method.getParameters()).anyMatch(OwnedIds::isOwned))
                .map(OwnedIds::signature)
                .collect(Collectors.toSet());
    }

    /** Such as {@code Assessments.resume(AttemptId)}. */
    static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ", ", method.getDeclaringClass().getSimpleName() + '.' + method.getName() + '(', ")"));
    }

    /** Whether the database itself lets it change nothing. */
    static boolean isReadOnly(OwnershipCase<?> asked) {
        return Arrays.stream(asked.service().getDeclaredMethods())
                .filter(method -> signature(method).equals(asked.name()))
                .anyMatch(method -> isReadOnly(method));
    }

    private static boolean isReadOnly(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var all = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        return own != null ? own.readOnly() : all != null && all.readOnly();
    }

    private static boolean isService(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isInterface()
                && AnnotatedElementUtils.hasAnnotation(type.reflect(), Component.class);
    }

    private static boolean isGuarded(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !AnnotatedElementUtils.hasAnnotation(method, ForModules.class)
                && (AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class));
    }

    private static boolean isOwned(Parameter parameter) {
        return parameter.getName().equals("token") || holdsUuid(parameter.getParameterizedType(), new HashSet<>());
    }

    private static boolean holdsUuid(Type type, Set<Type> visited) {
        return visited.add(type) && (type.equals(UUID.class) || parts(type).anyMatch(part -> holdsUuid(part, visited)));
    }

    private static Stream<Type> parts(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Stream.concat(Stream.of(generic.getRawType()), Arrays.stream(generic.getActualTypeArguments()));
            case Class<?> array when array.isArray() -> Stream.of(array.getComponentType());
            case Class<?> record
            when record.isRecord() ->
                Arrays.stream(record.getRecordComponents()).map(RecordComponent::getGenericType);
            case Class<?> cases when cases.isSealed() -> List.<Type>of(cases.getPermittedSubclasses()).stream();
            default -> Stream.empty();
        };
    }
}
