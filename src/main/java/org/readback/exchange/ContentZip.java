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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.readback.exchange.ExportedFile.Lost;
import org.readback.formats.WrittenFile.Loss;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;
import org.readback.item.Stimulus;

/** Items as the files of {@code content/}: the folder of each lesson in its course, and {@code bank} for those of tests. */
final class ContentZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int SHORT_ID = 16;
    private static final List<LanguageTag> ALL = List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU);

    private final Function<MediaId, Optional<byte[]>> media;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    /** Folder and id to the name that the medium has there. */
    private final Map<String, String> named = new HashMap<>();

    private final List<Lost> losses = new ArrayList<>();

    private final CourseFolders folders;

    /** Folder to the languages of its course. */
    private final Map<String, List<LanguageTag>> needed = new HashMap<>();

    private final Set<MediaId> kept = new HashSet<>();

    private ContentZip(CourseFolders folders, Function<MediaId, Optional<byte[]>> media) {
        this.folders = folders;
        this.media = media;
    }

    /** By path below the content folder.
     *
     * @param losses texts that find no place, texts that are missing, and files of lessons that nothing names */
    record Files(SortedMap<String, byte[]> files, List<Lost> losses) {}

    /** @param lessons to be written with their items: their texts and words as they were written, and their media under the
     *     names they have there */
    static Files files(
            List<BankItem> items,
            List<WrittenLesson> lessons,
            CourseFolders folders,
            Function<MediaId, Optional<byte[]>> media) {
        var zip = new ContentZip(folders, media);
        lessons.stream().filter(folders::has).forEach(zip::add);
        var byHome = new TreeMap<String, List<BankItem>>();
        items.forEach(item -> byHome.computeIfAbsent(zip.place(item.home()), _ -> new ArrayList<>())
                .add(item));
        byHome.forEach(zip::add);
        lessons.forEach(zip::tellUnnamed);
        return new Files(zip.files, zip.losses);
    }

    private void add(WrittenLesson lesson) {
        String folder = folders.of(lesson.id().lessonId());
        lesson.texts().forEach((language, text) -> {
            String ending = language.equals(lesson.first()) ? ".md" : "." + language.code() + ".md";
            files.put(folder + "lesson" + ending, text.source().getBytes(StandardCharsets.UTF_8));
        });
        files.put(folder + "lexemes.yaml", lesson.wordsSource().getBytes(StandardCharsets.UTF_8));
        needed.put(folder, lesson.course().languages());
        lesson.course().languages().stream()
                .filter(language -> !lesson.texts().containsKey(language))
                .forEach(language -> losses.add(untranslated(lesson.id().lessonId(), language)));
        Set<String> names = names(lesson);
        new TreeMap<>(lesson.media()).forEach((name, id) -> {
            named.putIfAbsent(folder + id, name);
            if (!lesson.madeHere() || names.contains(name)) keep(folder, name, id);
        });
    }

    private static Lost untranslated(String of, LanguageTag language) {
        return new Lost(of, Loss.CHANGED, new Remark("exchange.loss.untranslated", language.code()));
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

    private void keep(String folder, String name, MediaId id) {
        media.apply(id).ifPresent(bytes -> {
            files.put(folder + "media/" + name, bytes);
            kept.add(id);
        });
    }

    /** What items name has been written with them, in whatever folder they stand. */
    private void tellUnnamed(WrittenLesson lesson) {
        new TreeMap<>(lesson.media()).forEach((name, id) -> {
            if (!kept.contains(id)) {
                losses.add(new Lost(lesson.id().lessonId(), Loss.LEFT_OUT, new Remark("exchange.loss.file", name)));
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
                .forEach(item -> losses.add(new Lost(
                        item.version().item().itemId(),
                        Loss.LEFT_OUT,
                        new Remark("exchange.loss.first", first.code()))));
        for (BankItem item : items) tell(item, languages, needed.getOrDefault(folder, List.of()));
        if (items.isEmpty()) return;
        Map<MediaId, String> names = new HashMap<>();
        items.stream().flatMap(ContentZip::media).distinct().forEach(id -> {
            String name = named.getOrDefault(folder + id, made(id));
            names.put(id, name);
            keep(folder, name, id);
        });
        List<ContentItem> written = items.stream()
                .map(item -> new ContentItem(place, 0, item.texts(), Map.of(), item.status() == ItemStatus.DRAFT, null))
                .toList();
        String pool = items.getFirst().home() instanceof ItemHome.Pool(var name) ? name : null;
        new ItemWriter(written, languages, id -> names.getOrDefault(id, "missing.png"))
                .files(pool)
                .forEach((ending, text) -> files.put(place + ending, text.getBytes(StandardCharsets.UTF_8)));
    }

    private String made(MediaId id) {
        return id.mediaId().substring(0, SHORT_ID) + "."
                + media.apply(id).flatMap(MediaKind::of).map(MediaKind::ending).orElse("bin");
    }

    /** @param needed by the course; none for a test */
    private void tell(BankItem item, List<LanguageTag> written, List<LanguageTag> needed) {
        String id = item.version().item().itemId();
        item.texts().keySet().stream()
                .filter(language -> !written.contains(language))
                .forEach(language ->
                        losses.add(new Lost(id, Loss.CHANGED, new Remark("exchange.loss.language", language.code()))));
        needed.stream()
                .filter(language -> !item.texts().containsKey(language))
                .forEach(language -> losses.add(untranslated(id, language)));
    }

    private static Stream<MediaId> media(BankItem item) {
        return item.texts().values().stream().flatMap(text -> {
            Stimulus stimulus = text.frame().stimulus();
            if (stimulus == null) return Stream.empty();
            var sound = stimulus.sound();
            return Stream.concat(
                    sound == null ? Stream.empty() : Stream.of(sound.clip().media()),
                    stimulus.pictures().stream().map(picture -> picture.media()));
        });
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
