package org.readback.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;
import org.readback.base.ForModules;
import org.readback.base.LocalText;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a lesson now, for those who watch over a class. One query, whatever the size of the class. */
@Service
@ForModules
@Transactional(readOnly = true)
public class LessonPresence {
    private static final String PRESENT = """
        select v.account_id, v.lesson_id, v.last_block, c.position, cardinality(c.items) items,
            c.items[c.position] item, d.account_id is not null done,
            extract(epoch from clock_timestamp() - v.seen_at) moved,
            extract(epoch from clock_timestamp() - c.shown_at) shown
        from lesson_visit v
        left join lesson_check c
            on c.account_id = v.account_id and c.lesson_id = v.lesson_id and c.finished_at is null
        left join lesson_completion d on d.account_id = v.account_id and d.lesson_id = v.lesson_id
        where v.account_id = any(:people)
            and greatest(v.seen_at, c.shown_at) > clock_timestamp() - :within * interval '1 second'
        order by v.lesson_id, v.account_id
        """;

    private final JdbcClient jdbc;
    private final CourseShelf shelf;

    LessonPresence(JdbcClient jdbc, CourseShelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    /** Somebody in a lesson.
     *
     * @param block where they read, from 1
     * @param blocks of the lesson, at least the block
     * @param still how long they have not moved
     * @param check the item of the check that they are at, if they are
     * @param done whether they completed it, now or earlier */
    public record Present(
            AccountId person,
            LessonId lesson,
            LocalText title,
            int block,
            int blocks,
            Duration still,
            Optional<AtCheck> check,
            boolean done) {}

    /** @param position from 1
     * @param shown how long the item has been on the screen */
    public record AtCheck(int position, int items, ItemVersionId item, Duration shown) {}

    /** Those of the people who moved within that time; a person in two lessons is there twice. */
    public List<Present> now(Collection<AccountId> people, Duration within) {
        return jdbc
                .sql(PRESENT)
                .param("people", people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .param("within", within.toSeconds())
                .query((row, _) -> present(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty if the lesson is in the catalogue no longer. */
    private Optional<Present> present(ResultSet row) throws SQLException {
        var id = new LessonId(row.getString("lesson_id"));
        Optional<StoredLesson> found = shelf.openLesson(id);
        if (found.isEmpty()) return Optional.empty();
        StoredLesson lesson = found.get();
        Optional<AtCheck> check = check(row);
        Duration moved = seconds(row, "moved");
        int blocks = Math.max(1, lesson.first().blocks().size());
        return Optional.of(new Present(
                new AccountId(row.getObject("account_id", UUID.class)),
                id,
                lesson.title(),
                Math.min(blocks, row.getInt("last_block") + 1),
                blocks,
                check.map(AtCheck::shown)
                        .filter(shown -> shown.compareTo(moved) < 0)
                        .orElse(moved),
                check,
                row.getBoolean("done")));
    }

    private static Optional<AtCheck> check(ResultSet row) throws SQLException {
        @Nullable String item = row.getString("item");
        if (item == null) return Optional.empty();
        int slash = item.lastIndexOf('/');
        return Optional.of(new AtCheck(
                row.getInt("position"),
                row.getInt("items"),
                new ItemVersionId(
                        new ItemId(item.substring(0, slash)), Integer.parseInt(item, slash + 1, item.length(), 10)),
                seconds(row, "shown")));
    }

    private static Duration seconds(ResultSet row, String column) throws SQLException {
        return Duration.ofSeconds(Math.max(0, Math.round(row.getDouble(column))));
    }
}
