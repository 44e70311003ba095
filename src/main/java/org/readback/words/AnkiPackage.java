package org.readback.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.readback.item.MediaId;
import org.readback.words.WordList.Section;
import org.readback.words.WordList.Word;
import tools.jackson.databind.json.JsonMapper;

/** A word list as an {@code .apkg}: a ZIP of a SQLite collection in Anki's schema 11, which every version since 2.0 reads,
 * and of the sounds under numbers, with their names in {@code media}.
 *
 * <p>A note's GUID comes from its lesson and word, so that a second import brings what is there up to date, and the
 * learner's progress stays. */
final class AnkiPackage {
    private final Instant now;
    private final Function<MediaId, Optional<byte[]>> sounds;

    /** @param now when the deck is made: what is newer than a note in the collection replaces its words
     * @param sounds the bytes of a medium */
    AnkiPackage(Instant now, Function<MediaId, Optional<byte[]>> sounds) {
        this.now = now;
        this.sounds = sounds;
    }

    byte[] of(WordList list) {
        try {
            Path file = Files.createTempFile("readback-deck", ".anki2");
            try {
                Map<String, byte[]> media = media(list);
                try (AnkiCollection collection = new AnkiCollection(file, now)) {
                    for (Section section : list.sections()) {
                        for (Word word : section.words()) {
                            collection.add(section, word, media.containsKey(name(word)) ? name(word) : "");
                        }
                    }
                }
                return zip(Files.readAllBytes(file), media);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("The deck was not written", failed);
        }
    }

    private Map<String, byte[]> media(WordList list) {
        Map<String, byte[]> media = new LinkedHashMap<>();
        for (Section section : list.sections()) {
            for (Word word : section.words()) {
                word.sound().flatMap(sounds).ifPresent(bytes -> media.put(name(word), bytes));
            }
        }
        return media;
    }

    /** The same bytes have the same name, in every deck. */
    private static String name(Word word) {
        return word.sound()
                .map(id -> "readback-" + id.mediaId().substring(0, 16) + ".ogg")
                .orElse("");
    }

    private static byte[] zip(byte[] collection, Map<String, byte[]> media) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "collection.anki2", collection);
            Map<String, String> names = new LinkedHashMap<>();
            for (var sound : media.entrySet()) {
                String number = Integer.toString(names.size());
                names.put(number, sound.getKey());
                put(zip, number, sound.getValue());
            }
            put(zip, "media", JsonMapper.shared().writeValueAsBytes(names));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
