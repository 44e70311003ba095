package org.readback.marking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code rating} and {@code marked_work}: added to, never changed. */
@Component
class WorkRatings {
    private final JdbcClient jdbc;

    WorkRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who gave what. */
    record Rating(WorkId work, AccountId rater, NewRating given) {}

    /** @param position from 1
     * @param at null for the time of the database */
    void add(Rating rating, int position, @Nullable Instant at) {
        jdbc.sql("""
            insert into rating (work_id, position, account_id, points, remark, recording_id, rated_at)
            values (:work, :position, :rater, cast(:points as jsonb), :remark, :voice,
                coalesce(cast(:at as timestamptz), now()))
            """)
                .param("work", rating.work().workId())
                .param("position", position)
                .param("rater", rating.rater().accountId())
                .param("points", MarkingJson.write(rating.given().points().byScale()))
                .param("remark", rating.given().remark().replace("\u0000", ""))
                .param(
                        "voice",
                        rating.given().voice().map(RecordingId::recordingId).orElse(null))
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /** In their order. */
    List<Rating> of(WorkId work) {
        return of(List.of(work)).getOrDefault(work, List.of());
    }

    /** Each in the order of its ratings; who has none is missing. */
    Map<WorkId, List<Rating>> of(Collection<WorkId> works) {
        return jdbc
                .sql("select * from rating where work_id = any (?) order by position")
                .param(works.stream().map(WorkId::workId).toArray(UUID[]::new))
                .query(WorkRatings::rating)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Rating::work));
    }

    /** Of marked works, work by work in the order of the ratings. */
    List<Rating> ofMarked() {
        return jdbc.sql("select r.* from rating r join marked_work using (work_id) order by work_id, position")
                .query(WorkRatings::rating)
                .list();
    }

    /** With how many raters a work was handed in. */
    int asked(WorkId work) {
        return jdbc.sql("select raters from hand_in where work_id = ?")
                .param(work.workId())
                .query(Integer.class)
                .single();
    }

    /** @param at null for the time of the database */
    void end(WorkId work, Outcome outcome, @Nullable Instant at) {
        jdbc.sql("""
            insert into marked_work (work_id, points, way, marked_at)
            values (:work, cast(:points as jsonb), :way, coalesce(cast(:at as timestamptz), now()))
            """)
                .param("work", work.workId())
                .param("points", MarkingJson.write(outcome.byScale()))
                .param("way", outcome.way().name())
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    private static Rating rating(ResultSet row, int number) throws SQLException {
        return new Rating(
                new WorkId(row.getObject("work_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new NewRating(
                        MarkingJson.points(row.getString("points")),
                        row.getString("remark"),
                        Optional.ofNullable(row.getObject("recording_id", UUID.class))
                                .map(RecordingId::new)));
    }
}
