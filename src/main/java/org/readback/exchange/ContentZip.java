package org.readback.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Function<MediaId, Optional<byte[]>> media;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    /** Folder and id to the name that the medium has there. */
    private final Map<String, String> named = new HashMap<>();

    private final List<Lost> losses = new ArrayList<>();

    private final CourseFolders folders;

    private ContentZip(CourseFolders folders, Function<MediaId, Optional<byte[]>> media) {
        this.folders = folders;
        this.media = media;
    }

    /** By path below the content folder.
     *
     * @param losses texts in languages that not all items of a file have */
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
        return new Files(zip.files, zip.losses);
    }

    private void add(WrittenLesson lesson) {
        String folder = folders.of(lesson.id().lessonId());
        lesson.texts().forEach((language, text) -> {
            String ending = language.equals(lesson.first()) ? ".md" : "." + language.code() + ".md";
            files.put(folder + "lesson" + ending, text.source().getBytes(StandardCharsets.UTF_8));
        });
        files.put(folder + "lexemes.yaml", lesson.wordsSource().getBytes(StandardCharsets.UTF_8));
        lesson.media()
                .forEach((name, id) -> media.apply(id).ifPresent(bytes -> {
                    files.put(folder + "media/" + name, bytes);
                    named.put(folder + id, name);
                }));
    }

    private String place(ItemHome home) {
        return switch (home) {
            case ItemHome.Pool(var pool) -> "bank/" + pool;
            case ItemHome.Lesson(var lesson) -> folders.of(lesson) + "items";
        };
    }

    private void add(String place, List<BankItem> items) {
        List<LanguageTag> languages = Stream.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU)
                .filter(language -> items.stream().allMatch(item -> item.texts().containsKey(language)))
                .toList();
        for (BankItem item : items) tell(item, languages);
        if (languages.isEmpty()) return;
        String folder = place.substring(0, place.lastIndexOf('/') + 1);
        Map<MediaId, String> names = new HashMap<>();
        items.stream()
                .flatMap(ContentZip::media)
                .distinct()
                .forEach(id -> media.apply(id).ifPresent(bytes -> {
                    String made = id.mediaId().substring(0, SHORT_ID) + "."
                            + MediaKind.of(bytes).map(MediaKind::ending).orElse("bin");
                    String name = named.getOrDefault(folder + id, made);
                    names.put(id, name);
                    files.put(folder + "media/" + name, bytes);
                }));
        List<ContentItem> written = items.stream()
                .map(item -> new ContentItem(place, 0, item.texts(), Map.of(), item.status() == ItemStatus.DRAFT, null))
                .toList();
        String pool = items.getFirst().home() instanceof ItemHome.Pool(var name) ? name : null;
        new ItemWriter(written, languages, id -> names.getOrDefault(id, "missing.png"))
                .files(pool)
                .forEach((ending, text) -> files.put(place + ending, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void tell(BankItem item, List<LanguageTag> written) {
        item.texts().keySet().stream()
                .filter(language -> !written.contains(language))
                .forEach(language -> losses.add(new Lost(
                        item.version().item().itemId(),
                        written.isEmpty() ? Loss.LEFT_OUT : Loss.CHANGED,
                        new Remark("exchange.loss.language", language.code()))));
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
