package org.readback.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.content.ContentFile.ReadLesson;
import org.readback.content.ContentFile.ReadLexemes;
import org.readback.content.ItemFile.ReadItems;
import org.readback.item.LanguageTag;

/** What holds between files: names that are used exist, translations have the same structure, ids are unique. */
final class CrossChecks {
    private final Faults faults;
    private final Map<String, String> placesOfIds = new HashMap<>();
    private final Set<String> itemsOfLessons = new HashSet<>();
    private final List<Asked> asked = new ArrayList<>();

    CrossChecks(Faults faults) {
        this.faults = faults;
    }

    /** An item that a lesson names. */
    private record Asked(String path, int line, String item) {}

    /** Items of a lesson, which others may ask too. */
    void know(ReadItems items) {
        items.items().forEach(item -> itemsOfLessons.add(item.id().itemId()));
    }

    /** One lesson in all its languages, with its words and the items that it has of its own. */
    void lesson(
            Map<LanguageTag, ReadLesson> languages,
            ReadLexemes words,
            Optional<ReadItems> items,
            CourseText.Kind kind) {
        Set<String> wordIds = words.lexemes().stream().map(Lexeme::id).collect(Collectors.toSet());
        ReadLesson first = languages.values().iterator().next();
        for (ReadLesson lesson : languages.values()) {
            references(lesson, wordIds);
            if (lesson != first) sameStructure(first, lesson);
        }
        items.filter(own -> !own.pool().isEmpty())
                .map(ReadItems::document)
                .ifPresent(document ->
                        faults.add(document.path(), document.line("/pool"), "Items of a lesson belong to no pool"));
        if (kind == CourseText.Kind.LANGUAGE && first.text().help().isEmpty()) {
            faults.add(first.front().path(), 1, "A language lesson has its aim in the reader's language (\"help\")");
        }
        unique("lesson", first.text().id(), first.front(), "/id");
        for (int index = 0; index < words.lexemes().size(); index++) {
            unique("word of " + first.text().id(), words.lexemes().get(index).id(), words.document(), "/" + index);
        }
    }

    private void references(ReadLesson lesson, Set<String> words) {
        String path = lesson.front().path();
        Set<String> used = new HashSet<>();
        for (int index = 0; index < lesson.text().check().size(); index++) {
            String id = lesson.text().check().get(index).itemId();
            used.add(id);
            asked.add(new Asked(path, lesson.front().line("/check/" + index), id));
        }
        for (int index = 0; index < lesson.text().blocks().size(); index++) {
            int line = lesson.blockLines().get(index);
            switch (lesson.text().blocks().get(index)) {
                case LessonBlock.Check(var item) -> {
                    String id = item.itemId();
                    asked.add(new Asked(path, line, id));
                    if (!used.add(id)) faults.add(path, line, "The item \"" + id + "\" is used twice in this lesson");
                }
                case LessonBlock.Words(var ids) -> words(ids, words, path, line);
                default -> {}
            }
        }
    }

    private void words(List<String> ids, Set<String> words, String path, int line) {
        for (int index = 0; index < ids.size(); index++) {
            if (!words.contains(ids.get(index))) {
                faults.add(path, line + 1 + index, "The lesson has no word \"" + ids.get(index) + "\" in lexemes.yaml");
            }
        }
    }

    private void sameStructure(ReadLesson first, ReadLesson other) {
        String path = other.front().path();
        LessonText here = first.text();
        LessonText there = other.text();
        same(here.id(), there.id(), "id", other);
        same(here.minutes(), there.minutes(), "minutes", other);
        same(here.check(), there.check(), "check", other);
        same(here.bands(), there.bands(), "bands", other);
        int shorter = Math.min(here.blocks().size(), there.blocks().size());
        for (int index = 0; index < shorter; index++) {
            String wanted = structure(here.blocks().get(index));
            if (!wanted.equals(structure(there.blocks().get(index)))) {
                faults.add(
                        path,
                        other.blockLines().get(index),
                        "Here stands " + wanted + " in " + first.front().path() + ", line "
                                + first.blockLines().get(index));
                return;
            }
        }
        if (here.blocks().size() != there.blocks().size()) {
            faults.add(
                    path,
                    other.blockLines().get(shorter - 1),
                    "The lesson has " + there.blocks().size() + " blocks, but "
                            + here.blocks().size() + " in " + first.front().path());
        }
    }

    private void same(Object here, Object there, String field, ReadLesson other) {
        if (!here.equals(there)) {
            faults.add(
                    other.front().path(),
                    other.front().line("/" + field),
                    "\"" + field + "\" differs from that of the lesson it translates");
        }
    }

    static String structure(LessonBlock block) {
        return switch (block) {
            case LessonBlock.Text(var markdown) -> markdown.startsWith("## ") ? "a text with heading" : "a text";
            case LessonBlock.Dialogue dialogue ->
                "a dialogue of " + dialogue.turns().size() + " turns";
            case LessonBlock.Words(var ids) -> "the words " + String.join(", ", ids);
            case LessonBlock.Table table ->
                "a table of " + table.markdown().lines().count() + " lines";
            case LessonBlock.Callout _ -> "a callout";
            case LessonBlock.Reveal _ -> "a reveal";
            case LessonBlock.Check(var item) -> "the check " + item;
            case LessonBlock.Picture picture -> "the picture " + picture.file();
            case LessonBlock.Sound sound -> "the sound " + sound.file();
            case LessonBlock.Activity _ -> "an activity";
            case LessonBlock.Source _ -> "a source";
        };
    }

    /** Over all files: an id stands once, and the items that lessons ask stand in one of them, never in a pool. */
    void all(Content content) {
        for (Content.Course course : content.courses()) {
            String path = "courses/" + course.text().id() + "/course.yaml";
            unique("course", course.text().id(), path, 1);
            course.text().units().forEach(unit -> unique("unit", unit.id(), path, 1));
        }
        content.items().forEach(item -> unique("item", item.id().itemId(), item.file(), item.line()));
        content.tasks().forEach(task -> unique("item", task.task().id().itemId(), task.file(), task.line()));
        asked.stream()
                .filter(each -> !itemsOfLessons.contains(each.item()))
                .forEach(each -> faults.add(
                        each.path(),
                        each.line(),
                        "The lesson has no item \"" + each.item() + "\", nor has another lesson:"
                                + " write it in items.yaml beside this file, or take it out here"));
    }

    private void unique(String kind, String id, YamlDocument document, String pointer) {
        unique(kind, id, document.path(), document.line(pointer));
    }

    private void unique(String kind, String id, String path, int line) {
        String other = placesOfIds.putIfAbsent(kind + " " + id, path + ", line " + line);
        if (other != null) {
            faults.add(path, line, "The id \"" + id + "\" stands a second time: first in " + other);
        }
    }
}
