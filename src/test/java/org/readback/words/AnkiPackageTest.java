package org.readback.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.base.LocalText;
import org.readback.content.Lexeme;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.item.MediaId;
import org.readback.words.WordList.Section;
import org.readback.words.WordList.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decks are read again as Anki does: the ZIP, the SQLite file in it, the JSON in that. */
class AnkiPackageTest {
    private static final byte[] SOUND = "OggS a word".getBytes(StandardCharsets.UTF_8);
    private static final MediaId SPOKEN = MediaId.of(SOUND);
    private static final Instant NOW = Instant.parse("2026-05-12T04:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(86_400);

    @TempDir
    Path folder;

    private static WordList list(String russian) {
        Lexeme patrol = new Lexeme(
                "patrol",
                "patrol",
                "noun",
                "күзет",
                russian,
                List.of(),
                List.of("дозор"),
                "Go on <b>patrol</b>.",
                null,
                "p",
                Map.of(),
                Map.of());
        Lexeme halt = new Lexeme(
                "halt",
                "halt",
                "verb",
                "тоқта",
                "стой",
                List.of(),
                List.of(),
                "Halt!",
                "an order",
                null,
                Map.of(),
                Map.of());
        return new WordList(List.of(new Section(
                new CourseId("eng1"),
                new LocalText(Map.of("en", "English 1")),
                new LessonId("eng1-01"),
                1,
                new LocalText(Map.of("en", "Names")),
                List.of(new Word(patrol, Optional.of(SPOKEN)), new Word(halt, Optional.empty())))));
    }

    private static byte[] deck(WordList list, Instant now) {
        return new AnkiPackage(now, id -> id.equals(SPOKEN) ? Optional.of(SOUND) : Optional.empty()).of(list);
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** The columns of every row. */
    private List<List<String>> rows(byte[] apkg, String sql) throws IOException, SQLException {
        Path file = Files.createTempFile(folder, "deck", ".anki2");
        Files.write(file, Objects.requireNonNull(entries(apkg).get("collection.anki2")));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Test
    void wordsStandThereInThreeLanguagesWithTheirSound() throws IOException, SQLException {
        byte[] apkg = deck(list("патруль"), NOW);

        assertThat(rows(apkg, "select flds, tags from notes order by sfld"))
                .containsExactly(
                        List.of(
                                "halt\u001fтоқта\u001fстой\u001fHalt!\u001fan order\u001fverb\u001f\u001fNames",
                                " readback eng1-01 "),
                        List.of(
                                "patrol\u001fкүзет\u001fпатруль / дозор\u001fGo on"
                                        + " &lt;b&gt;patrol&lt;/b&gt;.\u001f\u001fnoun\u001f[sound:readback-"
                                        + SPOKEN.mediaId().substring(0, 16) + ".ogg]\u001fNames",
                                " readback eng1-01 "));
        assertThat(rows(apkg, "select count(*), count(distinct nid), min(ord), max(ord) from cards"))
                .containsExactly(List.of("4", "2", "0", "1"));
        Map<String, byte[]> entries = entries(apkg);
        JsonNode media = JsonMapper.shared().readTree(Objects.requireNonNull(entries.get("media")));
        assertThat(media.get("0").stringValue()).startsWith("readback-").endsWith(".ogg");
        assertThat(entries.get("0")).isEqualTo(SOUND);
    }

    @Test
    void theCollectionDescribesItself() throws IOException, SQLException {
        byte[] apkg = deck(list("патруль"), NOW);

        List<String> col =
                rows(apkg, "select ver, models, decks, dconf, conf from col").getFirst();
        assertThat(col.getFirst()).isEqualTo("11");
        JsonNode model = JsonMapper.shared().readTree(col.get(1)).get(Long.toString(AnkiSchema.MODEL));
        assertThat(model.get("flds")).hasSize(AnkiSchema.FIELDS.size());
        assertThat(model.get("tmpls")).hasSize(2);
        String deck = rows(apkg, "select distinct did from cards").getFirst().getFirst();
        assertThat(JsonMapper.shared()
                        .readTree(col.get(2))
                        .get(deck)
                        .get("name")
                        .stringValue())
                .isEqualTo("Readback::English 1");
        assertThat(JsonMapper.shared()
                        .readTree(col.get(3))
                        .get("1")
                        .get("new")
                        .get("perDay")
                        .intValue())
                .isEqualTo(20);
        assertThat(JsonMapper.shared().readTree(col.get(4)).get("curModel").stringValue())
                .isEqualTo(Long.toString(AnkiSchema.MODEL));
        assertThat(rows(apkg, "select csum from notes where sfld = 'halt'"))
                .containsExactly(List.of(Long.toString(AnkiCollection.checksum("halt"))));
    }

    @Test
    void secondImportFindsTheSameNotesAndNewerWords() throws IOException, SQLException {
        String notes = "select id, guid, mid from notes order by id";
        byte[] first = deck(list("патруль"), NOW);
        byte[] second = deck(list("дозорный"), LATER);

        assertThat(rows(second, notes)).isEqualTo(rows(first, notes)).hasSize(2);
        assertThat(Long.parseLong(
                        rows(second, "select min(mod) from notes").getFirst().getFirst()))
                .isGreaterThan(Long.parseLong(
                        rows(first, "select max(mod) from notes").getFirst().getFirst()));
        assertThat(rows(second, "select flds from notes where sfld = 'patrol'")
                        .getFirst()
                        .getFirst())
                .contains("дозорный");
    }

    @Test
    void checksumIsAnkis() {
        // sha1("hello") begins with aaf4c61d
        assertThat(AnkiCollection.checksum("hello")).isEqualTo(0xaaf4c61dL);
    }
}
