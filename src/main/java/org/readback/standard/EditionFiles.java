package org.readback.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Puts in the editions of {@code content/standards} that are not here yet. One that is here belongs to the supervisors, who
 * correct and complete it: a file never writes over that. */
@Component
class EditionFiles implements SmartInitializingSingleton {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final EditionRows rows;
    private final String content;

    EditionFiles(EditionRows rows, @Value("${readback.content:}") String content) {
        this.rows = rows;
        this.content = content;
    }

    /** @param lessons in any order */
    record Shipped(EditionId id, NewEdition edition, String note, List<StandardLesson> lessons) {}

    @Override
    public void afterSingletonsInstantiated() {
        String folder = content.isBlank() ? "classpath*:content" : "file:" + content;
        try {
            var shipped = new ArrayList<Shipped>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(folder + "/standards/*.yaml")) {
                try (InputStream in = file.getInputStream()) {
                    shipped.add(read(Objects.requireNonNullElse(file.getFilename(), "?"), YAML.readTree(in)));
                }
            }
            shipped.stream()
                    .sorted(Comparator.comparing(
                            each -> each.edition().replaces().isPresent()))
                    .forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void take(Shipped shipped) {
        if (rows.insert(shipped.id(), shipped.edition(), shipped.note())) {
            shipped.lessons().forEach(lesson -> rows.put(shipped.id(), lesson));
        }
    }

    /** @throws IllegalArgumentException whose sentence begins with the file's name */
    static Shipped read(String where, JsonNode file) {
        try {
            var lessons = new ArrayList<StandardLesson>();
            file.path("lessons")
                    .forEach(lesson -> lessons.add(new StandardLesson(
                            lesson.path("number").asString(""),
                            lesson.path("title").asString(""),
                            lesson.has("minutes")
                                    ? OptionalInt.of(lesson.path("minutes").asInt())
                                    : OptionalInt.empty(),
                            lesson.path("confirmed").asBoolean(false))));
            return new Shipped(
                    new EditionId(file.path("id").asString("")),
                    new NewEdition(
                            file.path("name").asString(""),
                            file.path("edition").asString(""),
                            file.path("title").asString(""),
                            Optional.of(file.path("replaces").asString(""))
                                    .filter(id -> !id.isEmpty())
                                    .map(EditionId::new)),
                    file.path("note").asString(""),
                    lessons);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException("content/standards/" + where + ": " + fault.getMessage(), fault);
        }
    }
}
