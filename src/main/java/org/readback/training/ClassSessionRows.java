package org.readback.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.standard.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code class_session} and {@code attendance}. */
@Component
class ClassSessionRows {
    private final JdbcClient jdbc;

    ClassSessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(ClassSessionId id, ClassId ofClass, NewClassSession planned, boolean calledOff) {
        boolean isHeld(LocalDate today) {
            return !calledOff && !planned.day().isAfter(today);
        }
    }

    void insert(ClassSessionId id, ClassId ofClass, NewClassSession planned, AccountId by) {
        var insert = jdbc.sql("""
            insert into class_session (session_id, class_id, held_on, begins_at, minutes, lesson_id, edition_id, number,
                instructor_id, planned_by)
            values (:id, :class, :day, :begins, :minutes, :lesson, :edition, :number, :instructor, :by)
            """)
                .param("id", id.sessionId())
                .param("class", ofClass.classId())
                .param("day", planned.day())
                .param("begins", planned.begins())
                .param("minutes", planned.minutes())
                .param("instructor", planned.instructor().accountId())
                .param("by", by.accountId());
        (switch (planned.taught()) {
                    case Taught.Ours(LessonId lesson) -> taught(insert, lesson.lessonId(), null, null);
                    case Taught.OfStandard(EditionId edition, String number) ->
                        taught(insert, null, edition.editionId(), number);
                })
                .update();
    }

    private static JdbcClient.StatementSpec taught(
            JdbcClient.StatementSpec insert,
            @Nullable String lesson,
            @Nullable String edition,
            @Nullable String number) {
        return insert.param("lesson", lesson).param("edition", edition).param("number", number);
    }

    /** Oldest first. */
    List<Row> of(Collection<ClassId> classes) {
        return jdbc.sql("""
            select * from class_session where class_id = any (?) order by held_on, begins_at, session_id
            """)
                .param(classes.stream().map(ClassId::classId).toArray(UUID[]::new))
                .query(ClassSessionRows::row)
                .list();
    }

    Optional<Row> find(ClassSessionId id) {
        return jdbc.sql("select * from class_session where session_id = ?")
                .param(id.sessionId())
                .query(ClassSessionRows::row)
                .optional();
    }

    void callOff(ClassSessionId id) {
        jdbc.sql("update class_session set called_off_at = now() where session_id = ? and called_off_at is null")
                .param(id.sessionId())
                .update();
    }

    /** Minutes taught by each of them in sessions held from the first to the last day, called off ones left out. */
    Map<AccountId, Integer> minutes(Collection<AccountId> instructors, LocalDate from, LocalDate to) {
        Map<AccountId, Integer> found = new HashMap<>();
        jdbc.sql("""
            select instructor_id, sum(minutes) from class_session
            where instructor_id = any (?) and held_on between ? and ? and called_off_at is null group by instructor_id
            """)
                .params(instructors.stream().map(AccountId::accountId).toArray(UUID[]::new), from, to)
                .query((ResultSet row) -> {
                    found.put(new AccountId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return found;
    }

    /** Minutes that each of them attended of classes in these courses, up to the day and with it; who attended none is
     * absent. */
    Map<AccountId, Integer> attended(Collection<AccountId> people, Collection<CourseId> courses, LocalDate until) {
        Map<AccountId, Integer> found = new HashMap<>();
        jdbc.sql("""
            select account_id, sum(minutes) from (
                select distinct on (a.session_id, a.account_id) a.account_id, s.minutes, a.presence
                from attendance a join class_session s using (session_id) join training_class c using (class_id)
                where a.account_id = any (:people) and c.course_id = any (:courses)
                    and s.held_on <= :until and s.called_off_at is null
                order by a.session_id, a.account_id, a.attendance_id desc) newest
            where presence = any (:there) group by account_id
            """)
                .param("people", people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .param("courses", courses.stream().map(CourseId::courseId).toArray(String[]::new))
                .param("until", until)
                .param(
                        "there",
                        Arrays.stream(Presence.values())
                                .filter(Presence::isThere)
                                .map(Presence::name)
                                .toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.put(new AccountId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return found;
    }

    void record(ClassSessionId id, Map<AccountId, Presence> there, AccountId by) {
        there.forEach((person, presence) -> jdbc.sql("""
            insert into attendance (session_id, account_id, presence, recorded_by) values (?, ?, ?, ?)
            """)
                .params(id.sessionId(), person.accountId(), presence.name(), by.accountId())
                .update());
    }

    /** As it was recorded last. */
    Map<ClassSessionId, Map<AccountId, Presence>> attendance(Collection<ClassSessionId> sessions) {
        Map<ClassSessionId, Map<AccountId, Presence>> found = new HashMap<>();
        jdbc.sql("""
            select distinct on (session_id, account_id) session_id, account_id, presence from attendance
            where session_id = any (?) order by session_id, account_id, attendance_id desc
            """)
                .param(sessions.stream().map(ClassSessionId::sessionId).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    found.computeIfAbsent(new ClassSessionId(row.getObject(1, UUID.class)), _ -> new HashMap<>())
                            .put(new AccountId(row.getObject(2, UUID.class)), Presence.valueOf(row.getString(3)));
                });
        return found;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        String lesson = row.getString("lesson_id");
        Taught taught = lesson != null
                ? new Taught.Ours(new LessonId(lesson))
                : new Taught.OfStandard(new EditionId(row.getString("edition_id")), row.getString("number"));
        return new Row(
                new ClassSessionId(row.getObject("session_id", UUID.class)),
                new ClassId(row.getObject("class_id", UUID.class)),
                new NewClassSession(
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("begins_at", LocalTime.class),
                        row.getInt("minutes"),
                        taught,
                        new AccountId(row.getObject("instructor_id", UUID.class))),
                row.getObject("called_off_at") != null);
    }
}
