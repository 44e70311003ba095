package org.readback.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentId;
import org.readback.course.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code training_class}, {@code class_instructor} and {@code enrolment}. */
@Component
class ClassRows {
    private static final String SELECT = """
        select c.*, array(select i.account_id from class_instructor i where i.class_id = c.class_id) instructors
        from training_class c
        """;

    private final JdbcClient jdbc;

    ClassRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(ClassId id, NewClass made, AccountId by) {}

    /** @param left the first day on which they are enrolled no more; empty while they are */
    record Enrolled(ClassId ofClass, AccountId person, LocalDate since, Optional<LocalDate> left) {
        boolean on(LocalDate day) {
            return left.isEmpty() || left.get().isAfter(day);
        }
    }

    void insert(ClassId id, NewClass made, AccountId by) {
        jdbc.sql("""
            insert into training_class (class_id, name, contingent_id, course_id, room, begins_on, ends_on, made_by)
            values (:id, :name, :contingent, :course, :room, :begins, :ends, :by)
            """)
                .param("id", id.classId())
                .param("name", made.name())
                .param(
                        "contingent",
                        made.contingent().map(ContingentId::contingentId).orElse(null))
                .param("course", made.course().courseId())
                .param("room", made.room())
                .param("begins", made.begins())
                .param("ends", made.ends())
                .param("by", by.accountId())
                .update();
        jdbc.sql("insert into class_instructor (class_id, account_id) select ?, person from unnest(?::uuid[]) person")
                .params(id.classId(), ids(made.instructors()))
                .update();
    }

    /** Those that the person made or teaches, or that are of these contingents; soonest end first. */
    List<Row> of(AccountId person, Collection<ContingentId> contingents) {
        return jdbc.sql(SELECT + """
            where c.made_by = :me or c.contingent_id = any (:contingents)
                or exists (select 1 from class_instructor i where i.class_id = c.class_id and i.account_id = :me)
            order by c.ends_on desc, c.name, c.class_id
            """)
                .param("me", person.accountId())
                .param(
                        "contingents",
                        contingents.stream().map(ContingentId::contingentId).toArray(UUID[]::new))
                .query(ClassRows::row)
                .list();
    }

    List<Row> of(ContingentId contingent) {
        return jdbc.sql(SELECT + "where c.contingent_id = :contingent order by c.ends_on desc, c.name, c.class_id")
                .param("contingent", contingent.contingentId())
                .query(ClassRows::row)
                .list();
    }

    /** Those in which one of these people is or was enrolled. */
    List<Row> of(Collection<AccountId> people) {
        return jdbc.sql(SELECT + """
            where exists (select 1 from enrolment e where e.class_id = c.class_id and e.account_id = any (:people))
            order by c.ends_on desc, c.name, c.class_id
            """)
                .param("people", ids(people))
                .query(ClassRows::row)
                .list();
    }

    Optional<Row> find(ClassId id) {
        return jdbc.sql(SELECT + "where c.class_id = :id")
                .param("id", id.classId())
                .query(ClassRows::row)
                .optional();
    }

    /** Whoever left comes back. */
    void enrol(ClassId id, Collection<AccountId> people, AccountId by, LocalDate today) {
        jdbc.sql("""
            insert into enrolment (class_id, account_id, enrolled_by, enrolled_on)
            select :id, person, :by, :today from unnest(:people) person
            on conflict (class_id, account_id) do update
            set left_on = null, enrolled_by = excluded.enrolled_by where enrolment.left_on is not null
            """)
                .param("id", id.classId())
                .param("people", ids(people))
                .param("by", by.accountId())
                .param("today", today)
                .update();
    }

    void leave(ClassId id, AccountId person, LocalDate today) {
        jdbc.sql("""
            update enrolment set left_on = greatest(enrolled_on, cast(? as date))
            where class_id = ? and account_id = ? and left_on is null
            """).params(today, id.classId(), person.accountId()).update();
    }

    List<Enrolled> enrolled(Collection<ClassId> classes) {
        return jdbc.sql("select * from enrolment where class_id = any (?)")
                .param(classes.stream().map(ClassId::classId).toArray(UUID[]::new))
                .query(ClassRows::enrolled)
                .list();
    }

    /** Where these people are enrolled now, with the course. */
    List<Course> courses(Collection<AccountId> people) {
        return jdbc.sql("""
            select e.account_id, e.enrolled_on, c.course_id from enrolment e join training_class c using (class_id)
            where e.account_id = any (?) and e.left_on is null
            """)
                .param(ids(people))
                .query((row, _) -> new Course(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new CourseId(row.getString("course_id")),
                        row.getObject("enrolled_on", LocalDate.class)))
                .list();
    }

    /** That somebody takes a course in a class. */
    record Course(AccountId person, CourseId course, LocalDate since) {}

    private static Enrolled enrolled(ResultSet row, int number) throws SQLException {
        return new Enrolled(
                new ClassId(row.getObject("class_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("enrolled_on", LocalDate.class),
                Optional.ofNullable(row.getObject("left_on", LocalDate.class)));
    }

    private static UUID[] ids(Collection<AccountId> people) {
        return people.stream().map(AccountId::accountId).toArray(UUID[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var instructors = Arrays.stream((UUID[]) row.getArray("instructors").getArray())
                .map(AccountId::new)
                .collect(Collectors.toSet());
        return new Row(
                new ClassId(row.getObject("class_id", UUID.class)),
                new NewClass(
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("contingent_id", UUID.class))
                                .map(ContingentId::new),
                        new CourseId(row.getString("course_id")),
                        instructors,
                        row.getString("room"),
                        row.getObject("begins_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)),
                new AccountId(row.getObject("made_by", UUID.class)));
    }
}
