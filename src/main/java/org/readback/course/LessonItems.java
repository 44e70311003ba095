package org.readback.course;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemUsage;
import org.readback.bank.ItemUse;
import org.readback.item.ItemId;
import org.springframework.stereotype.Component;

/** The lessons that have an item: as one of theirs, in their check, or to be answered on the spot. */
@Component
class LessonItems implements ItemUsage {
    private final CourseShelf shelf;

    LessonItems(CourseShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<ItemUse> of(Collection<BankItem> items) {
        return shelf.all().stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> in(lesson, items))
                .toList();
    }

    private static Stream<ItemUse> in(StoredLesson lesson, Collection<BankItem> items) {
        Set<ItemId> asked = lesson.first().asked();
        return items.stream()
                .filter(item -> asked.contains(item.version().item())
                        || item.home().equals(new ItemHome.Lesson(lesson.id().lessonId())))
                .map(item -> new ItemUse(item.version().item(), ItemUse.Kind.LESSON, lesson.title(), 1));
    }
}
