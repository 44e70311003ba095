package org.readback.content;

import java.util.Locale;
import org.readback.base.LocalText;
import org.readback.item.LanguageTag;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a {@code course.yaml}, always the same way. */
public final class CourseSource {
    private CourseSource() {}

    /** @throws IllegalArgumentException if it could not be read again, as with a code or a title that is missing */
    public static String write(CourseText course) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", course.id()).put("code", course.code());
        node.put("kind", course.kind().name().toLowerCase(Locale.ROOT));
        put(node, "title", course.title());
        put(node, "summary", course.summary());
        var languages = node.putArray("languages");
        course.languages().stream().map(LanguageTag::code).forEach(languages::add);
        if (!course.bands().isEmpty()) {
            var bands = node.putArray("bands");
            course.bands().forEach(bands::add);
        }
        node.put("hours", course.hours());
        var units = node.putArray("units");
        course.units().forEach(unit -> {
            ObjectNode each = units.addObject().put("id", unit.id());
            put(each, "title", unit.title());
            var lessons = each.putArray("lessons");
            unit.folders().forEach(lessons::add);
        });
        String source = YamlText.of(node);
        ContentReader.course(source);
        return source;
    }

    private static void put(ObjectNode node, String name, LocalText text) {
        node.set(name, Nodes.languages(text.byLanguage()));
    }
}
