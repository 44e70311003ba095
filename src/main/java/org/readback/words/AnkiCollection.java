package org.readback.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.content.Lexeme;
import org.readback.words.WordList.Section;
import org.readback.words.WordList.Word;

/** Anki's collection, schema 11: notes with two cards each (from the English word, and towards it), a deck a course.
 * What is written differs from one making to the next in times alone. */
final class AnkiCollection implements AutoCloseable {
    /** Anki's own separator of fields. */
    private static final String FIELD = "\u001f";

    private static final int CARDS = 2;

    private final Connection connection;
    private final Instant now;
    private final Map<Long, String> decks = new LinkedHashMap<>();
    private int added;

    AnkiCollection(Path file, Instant now) throws SQLException {
        this.now = now;
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : AnkiSchema.TABLES) statement.executeUpdate(table);
        }
    }

    /** @param sound name of its file, empty if none */
    void add(Section section, Word word, String sound) throws SQLException {
        Lexeme lexeme = word.lexeme();
        String key = section.lesson() + "/" + lexeme.id();
        long deck = id("deck " + section.course());
        decks.put(deck, "Readback::" + section.courseTitle().byLanguage().getOrDefault("en", "Words"));
        long note = id(key);
        note(note, guid(key), section, fields(section, lexeme, sound));
        for (int card = 0; card < CARDS; card++) card(note, deck, card);
        added++;
    }

    private static List<String> fields(Section section, Lexeme lexeme, String sound) {
        return List.of(
                escaped(lexeme.word()),
                escaped(String.join(" / ", with(lexeme.kk(), lexeme.alsoKk()))),
                escaped(String.join(" / ", with(lexeme.ru(), lexeme.alsoRu()))),
                escaped(lexeme.example()),
                escaped(Optional.ofNullable(lexeme.note()).orElse("")),
                escaped(lexeme.pos()),
                sound.isEmpty() ? "" : "[sound:" + sound + "]",
                escaped(section.title().byLanguage().getOrDefault("en", "")));
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private void note(long id, String guid, Section section, List<String> fields) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")) {
            insert.setLong(1, id);
            insert.setString(2, guid);
            insert.setLong(3, AnkiSchema.MODEL);
            insert.setLong(4, now.getEpochSecond());
            insert.setString(5, " readback " + section.lesson() + " ");
            insert.setString(6, String.join(FIELD, fields));
            insert.setString(7, fields.getFirst());
            insert.setLong(8, checksum(fields.getFirst()));
            insert.executeUpdate();
        }
    }

    private void card(long note, long deck, int template) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into cards values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")) {
            insert.setLong(1, note + template + 1);
            insert.setLong(2, note);
            insert.setLong(3, deck);
            insert.setInt(4, template);
            insert.setLong(5, now.getEpochSecond());
            insert.setInt(6, added + 1);
            insert.executeUpdate();
        }
    }

    /** Writes the one row that describes all others, and closes the file. */
    @Override
    public void close() throws SQLException {
        try (connection;
                PreparedStatement insert = connection.prepareStatement(
                        "insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
            insert.setLong(1, now.getEpochSecond());
            insert.setLong(2, now.toEpochMilli());
            insert.setLong(3, now.toEpochMilli());
            insert.setString(4, AnkiSchema.configuration());
            insert.setString(5, AnkiSchema.model(now));
            insert.setString(6, AnkiSchema.decks(decks, now));
            insert.setString(7, AnkiSchema.options());
            insert.executeUpdate();
            connection.commit();
        }
    }

    /** Ten bytes of a digest as text: the same word has the same for ever. */
    static String guid(String key) {
        byte[] ten = new byte[10];
        new ByteArrayInputStream(digest("SHA-256", key)).readNBytes(ten, 0, ten.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ten);
    }

    /** Anki's ids are moments in milliseconds; ours are such of 2001 to 2019 by the digest, with room for a note's cards
     * behind each. */
    static long id(String key) {
        long first = ByteBuffer.wrap(digest("SHA-256", key)).getLong() >>> 1;
        return 1_000_000_000_000L + first % 55_000_000_000L * 10;
    }

    /** As Anki finds twins: the first 32 bits of the SHA-1 of the first field. */
    static long checksum(String field) {
        return ByteBuffer.wrap(digest("SHA-1", field)).getInt() & 0xFFFFFFFFL;
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
