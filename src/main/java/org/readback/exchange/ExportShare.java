package org.readback.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.content.LessonReading;
import org.readback.course.WrittenLesson;
import org.readback.exchange.ExportedFile.Lost;
import org.readback.formats.WrittenFile.Loss;
import org.readback.item.ItemId;

/** What goes out: lessons that are in use, and their items. Items that a lesson asks of one that does not go out are taken
 * along as its own, so that the file can be read alone.
 *
 * @param items each at home in the lesson in whose folder it stands
 * @param moved those that are taken along, and where they belong */
record ExportShare(List<WrittenLesson> lessons, List<BankItem> items, List<Lost> moved) {
    ExportShare {
        lessons = List.copyOf(lessons);
        items = List.copyOf(items);
        moved = List.copyOf(moved);
    }

    /** @param items all there are
     * @param lessons all there are */
    static ExportShare of(ExportScope scope, List<BankItem> items, List<WrittenLesson> lessons) {
        List<WrittenLesson> going = lessons.stream()
                .filter(lesson -> lesson.original().isPresent())
                .filter(lesson -> switch (scope) {
                    case ExportScope.Practice() -> true;
                    case ExportScope.Lesson(var id) -> lesson.id().lessonId().equals(id);
                    case ExportScope.Test _ -> false;
                })
                .toList();
        Set<String> homes = going.stream().map(lesson -> lesson.id().lessonId()).collect(Collectors.toSet());
        Map<String, String> asking = asking(going);
        var share = new ArrayList<BankItem>();
        var moved = new ArrayList<Lost>();
        for (BankItem item : items) {
            String id = item.version().item().itemId();
            if (item.home() instanceof ItemHome.Lesson(var home) && !homes.contains(home) && asking.containsKey(id)) {
                share.add(at(item, asking.getOrDefault(id, home)));
                moved.add(new Lost(id, Loss.CHANGED, new Remark("exchange.loss.moved", home)));
            } else if (isIn(item.home(), scope)) {
                share.add(item);
            }
        }
        return new ExportShare(going, share, moved);
    }

    private static boolean isIn(ItemHome home, ExportScope scope) {
        return switch (scope) {
            case ExportScope.Practice() -> home instanceof ItemHome.Lesson;
            case ExportScope.Lesson(var lesson) -> home.equals(new ItemHome.Lesson(lesson));
            case ExportScope.Test(var pool) -> home.equals(new ItemHome.Pool(pool));
        };
    }

    /** Item to the first lesson that asks it. */
    private static Map<String, String> asking(List<WrittenLesson> lessons) {
        var asking = new TreeMap<String, String>();
        lessons.forEach(lesson -> asked(lesson)
                .forEach(item -> asking.putIfAbsent(item.itemId(), lesson.id().lessonId())));
        return asking;
    }

    private static Set<ItemId> asked(WrittenLesson lesson) {
        var asked = new LinkedHashSet<ItemId>();
        lesson.texts()
                .values()
                .forEach(text ->
                        asked.addAll(LessonReading.of(text.source()).text().asked()));
        return asked;
    }

    private static BankItem at(BankItem item, String lesson) {
        return new BankItem(item.version(), item.status(), new ItemHome.Lesson(lesson), item.texts(), item.model());
    }

    /** Without items of lessons that do not go out. */
    ExportShare withoutHomeless() {
        return new ExportShare(
                lessons, items.stream().filter(item -> strayed(item).isEmpty()).toList(), moved);
    }

    /** Items of lessons that do not go out. */
    List<Lost> homeless() {
        return items.stream()
                .flatMap(item -> strayed(item)
                        .map(lesson -> new Lost(
                                item.version().item().itemId(),
                                Loss.LEFT_OUT,
                                new Remark("exchange.loss.homeless", lesson)))
                        .stream())
                .toList();
    }

    private Optional<String> strayed(BankItem item) {
        return item.home() instanceof ItemHome.Lesson(var home)
                        && lessons.stream()
                                .noneMatch(lesson -> lesson.id().lessonId().equals(home))
                ? Optional.of(home)
                : Optional.empty();
    }

    Set<ItemId> ids() {
        return items.stream().map(item -> item.version().item()).collect(Collectors.toSet());
    }
}
