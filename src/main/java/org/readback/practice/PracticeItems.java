package org.readback.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.base.LocalText;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.item.ItemId;
import org.readback.practice.History.Mistake;
import org.springframework.stereotype.Component;

/** The items that may be practised: those of the lessons that trainees see, and never one of a test's pool. */
@Component
class PracticeItems {
    private final LessonProgress lessons;
    private final ItemBank bank;

    PracticeItems(LessonProgress lessons, ItemBank bank) {
        this.lessons = lessons;
        this.bank = bank;
    }

    /** By lesson, in the order of the courses; lessons without items are absent. */
    Map<LessonOutline, List<BankItem>> byLesson() {
        var all = new LinkedHashMap<LessonOutline, List<BankItem>>();
        lessons.courses().stream().flatMap(course -> course.lessons().stream()).forEach(lesson -> {
            List<BankItem> items = of(lesson);
            if (!items.isEmpty()) all.put(lesson, items);
        });
        return all;
    }

    /** Its own, and what it asks of other lessons: a course begun from another has no items of its own. */
    private List<BankItem> of(LessonOutline lesson) {
        List<BankItem> own = bank.lesson(lesson.id().lessonId());
        Stream<BankItem> shared = lesson.asked().stream()
                .flatMap(item -> bank.current(item).stream())
                .filter(item -> item.home() instanceof ItemHome.Lesson && !isOf(item, lesson.id()));
        return Stream.concat(own.stream(), shared).toList();
    }

    /** What a focus may ask. */
    List<BankItem> of(Focus focus, History history) {
        return switch (focus) {
            case Focus.OfSkill(var skill) ->
                all().stream().filter(item -> item.frame().skill() == skill).toList();
            case Focus.OfTopic(var lesson) ->
                byLesson().entrySet().stream()
                        .filter(each -> each.getKey().id().equals(lesson))
                        .flatMap(each -> each.getValue().stream())
                        .toList();
            case Focus.Mistakes _ -> {
                Set<ItemHome> homes = mistakes(history).stream()
                        .flatMap(mistake -> bank.current(mistake.item()).stream())
                        .map(BankItem::home)
                        .collect(Collectors.toSet());
                yield all().stream().filter(item -> homes.contains(item.home())).toList();
            }
        };
    }

    /** Those that may still be practised. */
    List<Mistake> mistakes(History history) {
        Set<ItemId> open = all().stream().map(item -> item.version().item()).collect(Collectors.toSet());
        return history.mistakes().stream()
                .filter(mistake -> open.contains(mistake.item()))
                .toList();
    }

    List<BankItem> all() {
        return List.copyOf(byLesson().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        BankItem::version, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values());
    }

    Optional<LocalText> title(LessonId lesson) {
        return lessons.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(each -> each.id().equals(lesson))
                .map(LessonOutline::title)
                .findFirst();
    }

    private static boolean isOf(BankItem item, LessonId lesson) {
        return item.home().equals(new ItemHome.Lesson(lesson.lessonId()));
    }
}
