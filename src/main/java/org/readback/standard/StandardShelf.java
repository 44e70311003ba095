package org.readback.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.base.ForModules;
import org.readback.course.LessonId;
import org.readback.course.LessonTraces;
import org.readback.course.TracedLesson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions and what of ours answers to them, for other modules. */
@Service
@ForModules
@Transactional(readOnly = true)
public class StandardShelf {
    private final EditionRows rows;
    private final LessonTraces traces;

    StandardShelf(EditionRows rows, LessonTraces traces) {
        this.rows = rows;
        this.traces = traces;
    }

    /** By name, the newest edition first. */
    public List<EditionCard> editions() {
        Coverage coverage = coverage(traces.all());
        return rows.editions().stream()
                .map(row -> card(row, rows.lessons(row.id()), coverage.of(row.id())))
                .toList();
    }

    /** Empty if there is none. */
    public Optional<EditionSheet> edition(EditionId id) {
        return rows.editions().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(this::sheet);
    }

    private EditionSheet sheet(EditionRows.Row row) {
        List<TracedLesson> ours = traces.all();
        Map<String, Set<LessonId>> covered = coverage(ours).of(row.id());
        List<StandardLesson> lessons = rows.lessons(row.id());
        Map<String, List<LessonId>> tied = rows.ties().getOrDefault(row.id(), Map.of());
        Map<String, List<String>> became = rows.successors().getOrDefault(row.id(), Map.of());
        return new EditionSheet(
                card(row, lessons, covered),
                lessons.stream()
                        .map(lesson -> new EditionSheet.Row(
                                lesson,
                                ours.stream()
                                        .filter(each -> covered.getOrDefault(lesson.number(), Set.of())
                                                .contains(each.id()))
                                        .toList(),
                                tied.getOrDefault(lesson.number(), List.of())))
                        .toList(),
                row.edition().replaces().map(rows::lessons).orElse(List.of()).stream()
                        .map(old -> new EditionSheet.Former(old, Optional.ofNullable(became.get(old.number()))))
                        .toList());
    }

    private Coverage coverage(List<TracedLesson> ours) {
        var successors = rows.successors();
        var ties = rows.ties();
        return new Coverage(
                rows.editions().stream()
                        .map(row -> new Coverage.Edition(
                                row.id(),
                                row.edition().name() + " " + row.edition().edition(),
                                row.edition().replaces(),
                                successors.getOrDefault(row.id(), Map.of()),
                                ties.getOrDefault(row.id(), Map.of())))
                        .toList(),
                ours);
    }

    private static EditionCard card(
            EditionRows.Row row, List<StandardLesson> lessons, Map<String, Set<LessonId>> covered) {
        NewEdition edition = row.edition();
        return new EditionCard(
                row.id(),
                edition.name(),
                edition.edition(),
                edition.title(),
                row.note(),
                edition.replaces(),
                lessons.size(),
                (int) lessons.stream()
                        .filter(lesson -> covered.containsKey(lesson.number()))
                        .count());
    }
}
