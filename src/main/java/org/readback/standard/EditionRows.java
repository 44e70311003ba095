package org.readback.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.course.LessonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code standard_edition}, {@code standard_lesson}, {@code standard_successor} and {@code standard_trace}. */
@Component
class EditionRows {
    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(EditionId id, NewEdition edition, String note) {}

    /** @return false if the id or name and edition are taken */
    boolean insert(EditionId id, NewEdition edition, String note) {
        return jdbc.sql("""
            insert into standard_edition (edition_id, name, edition, title, note, replaces)
            values (:id, :name, :edition, :title, :note, :replaces) on conflict do nothing
            """)
                        .param("id", id.editionId())
                        .param("name", edition.name())
                        .param("edition", edition.edition())
                        .param("title", edition.title())
                        .param("note", note)
                        .param(
                                "replaces",
                                edition.replaces().map(EditionId::editionId).orElse(null))
                        .update()
                == 1;
    }

    List<Row> editions() {
        return jdbc.sql("select * from standard_edition order by lower(name), edition desc, edition_id")
                .query(EditionRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new EditionId(row.getString("edition_id")),
                new NewEdition(
                        row.getString("name"),
                        row.getString("edition"),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("replaces")).map(EditionId::new)),
                row.getString("note"));
    }

    /** By number. */
    List<StandardLesson> lessons(EditionId id) {
        return jdbc
                .sql("select * from standard_lesson where edition_id = ?")
                .param(id.editionId())
                .query((row, _) -> new StandardLesson(
                        row.getString("number"),
                        row.getString("title"),
                        minutes(row.getObject("minutes", Integer.class)),
                        row.getBoolean("confirmed")))
                .stream()
                .sorted(StandardLesson.BY_NUMBER)
                .toList();
    }

    private static OptionalInt minutes(@Nullable Integer minutes) {
        return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    void put(EditionId id, StandardLesson lesson) {
        jdbc.sql("""
            insert into standard_lesson (edition_id, number, title, minutes, confirmed)
            values (:id, :number, :title, :minutes, :confirmed)
            on conflict (edition_id, number) do update
            set title = excluded.title, minutes = excluded.minutes, confirmed = excluded.confirmed
            """)
                .param("id", id.editionId())
                .param("number", lesson.number())
                .param("title", lesson.title())
                .param(
                        "minutes",
                        lesson.minutes().isPresent() ? lesson.minutes().getAsInt() : null)
                .param("confirmed", lesson.confirmed())
                .update();
    }

    /** What led to it from the edition before is undecided again. */
    void remove(EditionId id, String number) {
        jdbc.sql("delete from standard_successor where edition_id = ? and new_number = ?")
                .params(id.editionId(), number)
                .update();
        jdbc.sql("delete from standard_lesson where edition_id = ? and number = ?")
                .params(id.editionId(), number)
                .update();
    }

    /** @param became none: it was dropped */
    void place(EditionId id, String old, List<String> became) {
        forget(id, old);
        for (String number : became.isEmpty() ? List.of("") : became) {
            jdbc.sql("insert into standard_successor (edition_id, old_number, new_number) values (?, ?, ?)")
                    .params(id.editionId(), old, number)
                    .update();
        }
    }

    void forget(EditionId id, String old) {
        jdbc.sql("delete from standard_successor where edition_id = ? and old_number = ?")
                .params(id.editionId(), old)
                .update();
    }

    void tie(EditionId id, String number, List<LessonId> lessons) {
        jdbc.sql("delete from standard_trace where edition_id = ? and number = ?")
                .params(id.editionId(), number)
                .update();
        lessons.forEach(
                lesson -> jdbc.sql("insert into standard_trace (edition_id, number, lesson_id) values (?, ?, ?)")
                        .params(id.editionId(), number, lesson.lessonId())
                        .update());
    }

    /** By edition: old number to the new ones; an empty list where it was dropped. */
    Map<EditionId, Map<String, List<String>>> successors() {
        Map<EditionId, Map<String, List<String>>> found = new HashMap<>();
        jdbc.sql("select * from standard_successor order by new_number").query((ResultSet row) -> {
            String number = row.getString("new_number");
            found.computeIfAbsent(new EditionId(row.getString("edition_id")), _ -> new TreeMap<>())
                    .merge(
                            row.getString("old_number"),
                            number.isEmpty() ? List.of() : List.of(number),
                            (one, two) ->
                                    Stream.concat(one.stream(), two.stream()).toList());
        });
        return found;
    }

    /** By edition: number to lessons of ours. */
    Map<EditionId, Map<String, List<LessonId>>> ties() {
        record Tie(EditionId edition, String number, LessonId lesson) {}
        return jdbc
                .sql("select * from standard_trace order by lesson_id")
                .query((row, _) -> new Tie(
                        new EditionId(row.getString("edition_id")),
                        row.getString("number"),
                        new LessonId(row.getString("lesson_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Tie::edition,
                        Collectors.groupingBy(Tie::number, Collectors.mapping(Tie::lesson, Collectors.toList()))));
    }
}
