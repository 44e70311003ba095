package org.readback.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import tools.jackson.databind.JsonNode;

/** Reads one file of a kind. Faults are collected; a file with a fault gives nothing. */
final class ContentFile {
    private ContentFile() {}

    /** A course with the document it was read from. */
    record ReadCourse(CourseText text, YamlDocument document) {}

    /** A lesson with the lines of its parts. */
    record ReadLesson(LessonText text, YamlDocument front, List<Integer> blockLines) {}

    /** Words with the document they were read from. */
    record ReadLexemes(List<Lexeme> lexemes, YamlDocument document) {}

    static Optional<ReadCourse> course(TextFile file, Faults faults) {
        return YamlDocument.parse(file, 0, faults)
                .filter(document -> Schemas.accept("course", document, faults))
                .map(document -> new ReadCourse(course(document.root()), document));
    }

    private static CourseText course(JsonNode root) {
        var units = new ArrayList<CourseText.UnitText>();
        for (JsonNode unit : root.path("units")) {
            units.add(new CourseText.UnitText(
                    Nodes.text(unit, "id"), Nodes.local(unit, "title"), Nodes.texts(unit, "lessons")));
        }
        return new CourseText(
                Nodes.text(root, "id"),
                Nodes.text(root, "code"),
                CourseText.Kind.valueOf(Nodes.text(root, "kind").toUpperCase(Locale.ROOT)),
                Nodes.local(root, "title"),
                Nodes.local(root, "summary"),
                Nodes.texts(root, "languages").stream().map(LanguageTag::new).toList(),
                Nodes.numbers(root, "bands"),
                root.path("hours").asInt(),
                units);
    }

    static Optional<ReadLesson> lesson(TextFile file, Faults faults) {
        List<String> lines = file.lines();
        int end = lines.subList(1, lines.size()).indexOf("---") + 1;
        if (!lines.getFirst().equals("---") || end == 0) {
            faults.add(file.path(), 1, "A lesson starts with its front matter between two lines ---");
            return Optional.empty();
        }
        int known = faults.count();
        var yaml = new TextFile(file.path(), String.join("\n", lines.subList(1, end)));
        Optional<YamlDocument> front =
                YamlDocument.parse(yaml, 1, faults).filter(document -> Schemas.accept("lesson", document, faults));
        var blocks = LessonBlocks.cut(file.path(), lines.subList(end + 1, lines.size()), end + 1, faults);
        if (blocks.isEmpty()) {
            faults.add(file.path(), end + 1, "The lesson has no text");
        } else if (!(blocks.getFirst().block() instanceof LessonBlock.Text(String text)) || !text.startsWith("## ")) {
            faults.add(file.path(), blocks.getFirst().line(), "The text of a lesson starts with a heading \"## …\"");
        }
        return faults.count() > known
                ? Optional.empty()
                : front.map(document -> new ReadLesson(
                        lesson(document.root(), blocks),
                        document,
                        blocks.stream().map(LessonBlocks.Placed::line).toList()));
    }

    private static LessonText lesson(JsonNode root, List<LessonBlocks.Placed> blocks) {
        return new LessonText(
                Nodes.text(root, "id"),
                Nodes.text(root, "title"),
                Nodes.text(root, "objective"),
                root.path("minutes").asInt(),
                Nodes.numbers(root, "bands"),
                Nodes.texts(root, "traces"),
                Nodes.map(root.path("help")),
                Nodes.texts(root, "check").stream().map(ItemId::new).toList(),
                blocks.stream().map(LessonBlocks.Placed::block).toList());
    }

    static Optional<ReadLexemes> lexemes(TextFile file, Faults faults) {
        return YamlDocument.parse(file, 0, faults)
                .filter(document -> Schemas.accept("lexemes", document, faults))
                .map(document -> new ReadLexemes(lexemes(document.root()), document));
    }

    private static List<Lexeme> lexemes(JsonNode root) {
        var lexemes = new ArrayList<Lexeme>();
        for (JsonNode node : root) {
            lexemes.add(new Lexeme(
                    Nodes.text(node, "id"),
                    Nodes.text(node, "word"),
                    Nodes.text(node, "pos"),
                    Nodes.text(node, "kk"),
                    Nodes.text(node, "ru"),
                    Nodes.texts(node.path("also"), "kk"),
                    Nodes.texts(node.path("also"), "ru"),
                    Nodes.text(node, "example"),
                    Nodes.textOrNull(node, "note"),
                    Nodes.textOrNull(node, "sound"),
                    forms(node.path("forms")),
                    Nodes.map(node.path("meaning"))));
        }
        return lexemes;
    }

    private static Map<String, List<String>> forms(JsonNode node) {
        var forms = new TreeMap<String, List<String>>();
        node.propertyNames().forEach(language -> forms.put(language, Nodes.texts(node, language)));
        return forms;
    }
}
