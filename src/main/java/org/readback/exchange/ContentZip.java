package org.readback.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.content.ContentItem;
import org.readback.content.ItemWriter;
import org.readback.content.LessonBlock;
import org.readback.content.LessonReading;
import org.readback.course.WrittenLesson;
import org.readback.formats.WrittenFile.Loss;
import org.readback.item.LanguageTag;

/** Lessons and items as the files of {@code content/}: the folder of each lesson in its course, and {@code bank} for items of
 * tests. */
final class ContentZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final List<LanguageTag> ALL = List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU);

    private final CourseFolders folders;
    private final ContentBin bin;

    /** Folder to the languages of its course. */
    private final Map<String, List<LanguageTag>> needed = new HashMap<>();

    private ContentZip(CourseFolders folders, ContentBin bin) {
        this.folders = folders;
        this.bin = bin;
    }

    /** Writes lessons with their items and what else belongs to them: texts and words as they were written, media under the
     * names that they have there. What is not written, or not whole, is told. */
    static void write(ExportShare share, LessonExtras extras, CourseFolders folders, ContentBin bin) {
        var zip = new ContentZip(folders, bin);
        share.lessons().forEach(zip::add);
        var byHome = new TreeMap<String, List<BankItem>>();
        share.items()
                .forEach(item -> byHome.computeIfAbsent(zip.place(item.home()), _ -> new ArrayList<>())
                        .add(item));
        byHome.forEach(zip::add);
        extras.write(share.lessons(), folders, bin);
        share.lessons().forEach(zip::tellUnnamed);
    }

    private void add(WrittenLesson lesson) {
        String folder = folders.of(lesson.id().lessonId());
        lesson.texts().forEach((language, text) -> {
            String ending = language.equals(lesson.first()) ? ".md" : "." + language.code() + ".md";
            bin.text(folder + "lesson" + ending, text.source());
        });
        bin.text(folder + "lexemes.yaml", lesson.wordsSource());
        needed.put(folder, lesson.course().languages());
        lesson.course().languages().stream()
                .filter(language -> !lesson.texts().containsKey(language))
                .forEach(language -> tellUntranslated(lesson.id().lessonId(), language));
        Set<String> names = names(lesson);
        new TreeMap<>(lesson.media()).forEach((name, id) -> {
            bin.name(folder, id, name);
            if (names.contains(name)) bin.keep(folder, id, name);
        });
    }

    private void tellUntranslated(String of, LanguageTag language) {
        bin.tell(of, Loss.CHANGED, new Remark("exchange.loss.untranslated", language.code()));
    }

    /** Of the files that its texts and words name. */
    private static Set<String> names(WrittenLesson lesson) {
        var names = new HashSet<String>();
        lesson.texts()
                .values()
                .forEach(text -> LessonReading.of(text.source()).text().blocks().stream()
                        .map(LessonBlock::files)
                        .forEach(names::addAll));
        lesson.words().forEach(word -> {
            if (word.sound() != null) names.add(word.sound());
        });
        return names;
    }

    /** What items and scenarios name has been written with them, in whatever folder they stand. */
    private void tellUnnamed(WrittenLesson lesson) {
        new TreeMap<>(lesson.media()).forEach((name, id) -> {
            if (!bin.holds(id)) {
                bin.tell(lesson.id().lessonId(), Loss.LEFT_OUT, new Remark("exchange.loss.file", name));
            }
        });
    }

    private String place(ItemHome home) {
        return switch (home) {
            case ItemHome.Pool(var pool) -> "bank/" + pool;
            case ItemHome.Lesson(var lesson) -> folders.of(lesson) + "items";
        };
    }

    private void add(String place, List<BankItem> all) {
        String folder = place.substring(0, place.lastIndexOf('/') + 1);
        List<LanguageTag> wanted = needed.getOrDefault(folder, ALL);
        LanguageTag first = wanted.getFirst();
        List<BankItem> items =
                all.stream().filter(item -> item.texts().containsKey(first)).toList();
        List<LanguageTag> languages = wanted.stream()
                .filter(language -> items.stream().allMatch(item -> item.texts().containsKey(language)))
                .toList();
        all.stream()
                .filter(item -> !items.contains(item))
                .forEach(item -> bin.tell(
                        item.version().item().itemId(),
                        Loss.LEFT_OUT,
                        new Remark("exchange.loss.first", first.code())));
        for (BankItem item : items) tell(item, languages, needed.getOrDefault(folder, List.of()));
        if (items.isEmpty()) return;
        List<ContentItem> written = items.stream()
                .map(item -> new ContentItem(place, 0, item.texts(), Map.of(), item.status() == ItemStatus.DRAFT, null))
                .toList();
        String pool = items.getFirst().home() instanceof ItemHome.Pool(var name) ? name : null;
        new ItemWriter(written, languages, id -> bin.take(folder, id))
                .files(pool)
                .forEach((ending, text) -> bin.text(place + ending, text));
    }

    /** @param needed by the course; none for a test */
    private void tell(BankItem item, List<LanguageTag> written, List<LanguageTag> needed) {
        String id = item.version().item().itemId();
        item.texts().keySet().stream()
                .filter(language -> !written.contains(language))
                .forEach(language -> bin.tell(id, Loss.CHANGED, new Remark("exchange.loss.language", language.code())));
        needed.stream()
                .filter(language -> !item.texts().containsKey(language))
                .forEach(language -> tellUntranslated(id, language));
    }

    /** The same files are the same bytes. */
    static byte[] zip(SortedMap<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
