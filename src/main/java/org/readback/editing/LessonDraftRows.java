package org.readback.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.course.LessonId;
import org.readback.item.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code lesson_draft}, {@code lesson_draft_revision} and {@code lesson_review}. */
@Component
class LessonDraftRows {
    private static final String DRAFT = """
        select lesson_id, language, state, saves, revision, round, original, source, changed_by, changed_at, submitted_by
        from lesson_draft
        """;
    /** What one person writes within so many minutes is one revision. */
    private static final int SITTING_MINUTES = 10;

    private final JdbcClient jdbc;

    LessonDraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which text is meant. */
    record Place(LessonId lesson, LanguageTag language) {}

    record Draft(
            Place place,
            LessonDraftState state,
            int saves,
            int revision,
            int round,
            Optional<Integer> original,
            String source,
            AccountId changedBy,
            Instant changedAt,
            Optional<AccountId> submittedBy) {}

    List<Draft> all() {
        return jdbc.sql(DRAFT).query((row, _) -> draft(row)).list();
    }

    Optional<Draft> find(Place place) {
        return one(place, "");
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Draft> lock(Place place) {
        return one(place, " for update");
    }

    private Optional<Draft> one(Place place, String end) {
        return jdbc.sql(DRAFT + "where lesson_id = ? and language = ?" + end)
                .params(place.lesson().lessonId(), place.language().code())
                .query((row, _) -> draft(row))
                .optional();
    }

    /** @return whether there was none before */
    boolean begin(Place place, Optional<Integer> original, String source, AccountId who) {
        boolean made = jdbc.sql("""
            insert into lesson_draft (lesson_id, language, state, original, source, changed_by)
            values (:lesson, :language, 'DRAFT', :original, :source, :who) on conflict do nothing
            """)
                        .param("lesson", place.lesson().lessonId())
                        .param("language", place.language().code())
                        .param("original", original.orElse(null), java.sql.Types.SMALLINT)
                        .param("source", source)
                        .param("who", who.accountId())
                        .update()
                > 0;
        if (made) find(place).ifPresent(draft -> revise(draft, source, who));
        return made;
    }

    /** Another text in place of that of the draft, which is open for writing from now on. */
    void write(Draft draft, String source, AccountId who) {
        jdbc.sql("""
            update lesson_draft set state = 'DRAFT', source = :source, saves = saves + 1, changed_by = :who,
                changed_at = clock_timestamp(), submitted_by = null
            where lesson_id = :lesson and language = :language
            """)
                .param("lesson", draft.place().lesson().lessonId())
                .param("language", draft.place().language().code())
                .param("source", source)
                .param("who", who.accountId())
                .update();
        revise(draft, source, who);
    }

    private void revise(Draft draft, String source, AccountId who) {
        int same = jdbc.sql("""
            update lesson_draft_revision set source = :source, written_at = clock_timestamp()
            where lesson_id = :lesson and language = :language and revision = :revision and aside = 0
                and written_by = :who and round = :round
                and begun_at > clock_timestamp() - make_interval(mins => :minutes)
            """)
                .param("lesson", draft.place().lesson().lessonId())
                .param("language", draft.place().language().code())
                .param("revision", draft.revision())
                .param("round", draft.round())
                .param("source", source)
                .param("who", who.accountId())
                .param("minutes", SITTING_MINUTES)
                .update();
        if (same > 0) return;
        boolean first = revisions(draft.place()).isEmpty();
        int number = first ? draft.revision() : draft.revision() + 1;
        insertRevision(draft, number, source, who);
        jdbc.sql("update lesson_draft set revision = ? where lesson_id = ? and language = ?")
                .params(
                        number,
                        draft.place().lesson().lessonId(),
                        draft.place().language().code())
                .update();
    }

    private void insertRevision(Draft draft, int number, String source, AccountId who) {
        jdbc.sql("""
            insert into lesson_draft_revision (lesson_id, language, revision, aside, round, written_by, source)
            select :lesson, :language, :revision, coalesce(max(aside) + 1, 0), :round, :who, :source
            from lesson_draft_revision
            where lesson_id = :lesson and language = :language and revision = :revision
            """)
                .param("lesson", draft.place().lesson().lessonId())
                .param("language", draft.place().language().code())
                .param("revision", number)
                .param("round", draft.round())
                .param("who", who.accountId())
                .param("source", source)
                .update();
    }

    /** Keeps what somebody wrote beside the text that stands. */
    void keepAside(Draft draft, String source, AccountId who) {
        insertRevision(draft, draft.revision(), source, who);
    }

    record Revision(int revision, int aside, AccountId writtenBy, Instant writtenAt) {}

    /** Newest first. */
    List<Revision> revisions(Place place) {
        return jdbc.sql("""
            select revision, aside, written_by, written_at from lesson_draft_revision
            where lesson_id = ? and language = ? order by revision desc, aside desc
            """)
                .params(place.lesson().lessonId(), place.language().code())
                .query((row, _) -> new Revision(
                        row.getInt(1),
                        row.getInt(2),
                        new AccountId(row.getObject(3, UUID.class)),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    Optional<String> source(Place place, int revision, int aside) {
        return jdbc.sql("""
            select source from lesson_draft_revision
            where lesson_id = ? and language = ? and revision = ? and aside = ?
            """)
                .params(place.lesson().lessonId(), place.language().code(), revision, aside)
                .query(String.class)
                .optional();
    }

    /** Everybody who wrote in the round of a draft. */
    Set<AccountId> writers(Draft draft) {
        return Set.copyOf(jdbc.sql("""
            select distinct written_by from lesson_draft_revision
            where lesson_id = ? and language = ? and round = ?
            """)
                .params(
                        draft.place().lesson().lessonId(),
                        draft.place().language().code(),
                        draft.round())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list());
    }

    void move(Draft draft, LessonDraftState state, Optional<AccountId> submittedBy) {
        int round = state == LessonDraftState.LIVE ? draft.round() + 1 : draft.round();
        jdbc.sql("""
            update lesson_draft set state = cast(:state as lesson_draft_state), saves = saves + 1, round = :round,
                submitted_by = :who
            where lesson_id = :lesson and language = :language
            """)
                .param("state", state.name())
                .param("round", round)
                .param("who", submittedBy.map(AccountId::accountId).orElse(null), java.sql.Types.OTHER)
                .param("lesson", draft.place().lesson().lessonId())
                .param("language", draft.place().language().code())
                .update();
    }

    void follow(Place place, int original) {
        jdbc.sql("update lesson_draft set original = ? where lesson_id = ? and language = ?")
                .params(original, place.lesson().lessonId(), place.language().code())
                .update();
    }

    void log(Place place, ReviewStep.Step step, AccountId who, String words) {
        jdbc.sql("insert into lesson_review (lesson_id, language, step, account_id, words) values (?, ?, ?, ?, ?)")
                .params(place.lesson().lessonId(), place.language().code(), step.name(), who.accountId(), words)
                .update();
    }

    record Logged(ReviewStep.Step step, AccountId who, Instant at, String words) {}

    /** Newest first. */
    List<Logged> log(Place place) {
        return jdbc.sql("""
            select step, account_id, said_at, words from lesson_review
            where lesson_id = ? and language = ? order by review_id desc
            """)
                .params(place.lesson().lessonId(), place.language().code())
                .query((row, _) -> new Logged(
                        ReviewStep.Step.valueOf(row.getString(1)),
                        new AccountId(row.getObject(2, UUID.class)),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4)))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new Place(new LessonId(row.getString("lesson_id")), new LanguageTag(row.getString("language"))),
                LessonDraftState.valueOf(row.getString("state")),
                row.getInt("saves"),
                row.getInt("revision"),
                row.getInt("round"),
                Optional.ofNullable(row.getObject("original", Integer.class)),
                row.getString("source"),
                new AccountId(row.getObject("changed_by", UUID.class)),
                row.getTimestamp("changed_at").toInstant(),
                Optional.ofNullable(row.getObject("submitted_by", UUID.class)).map(AccountId::new));
    }
}
