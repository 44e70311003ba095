package org.readback.instructor;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.course.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code instructor_qualification} and {@code teaching_permission}: added to, never changed. */
@Component
class InstructorRows {
    private final JdbcClient jdbc;

    InstructorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    Map<AccountId, List<Qualification>> qualifications(Collection<AccountId> instructors) {
        Map<AccountId, List<Qualification>> found = new HashMap<>();
        jdbc.sql("""
            select * from instructor_qualification where account_id = any (?)
            order by given_on desc, qualification_id desc
            """).param(ids(instructors)).query((ResultSet row) -> {
            found.computeIfAbsent(new AccountId(row.getObject("account_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new Qualification(
                            row.getString("title"),
                            row.getString("issued_by"),
                            row.getObject("given_on", LocalDate.class),
                            Optional.ofNullable(row.getObject("valid_until", LocalDate.class))));
        });
        return found;
    }

    /** By the newest row of each course. */
    Map<AccountId, Set<CourseId>> courses(Collection<AccountId> instructors) {
        Map<AccountId, Set<CourseId>> found = new HashMap<>();
        jdbc.sql("""
            select account_id, course_id from (
                select distinct on (account_id, course_id) account_id, course_id, allowed from teaching_permission
                where account_id = any (?) order by account_id, course_id, permission_id desc) newest
            where allowed
            """).param(ids(instructors)).query((ResultSet row) -> {
            found.computeIfAbsent(new AccountId(row.getObject(1, UUID.class)), _ -> new HashSet<>())
                    .add(new CourseId(row.getString(2)));
        });
        return found;
    }

    void add(AccountId instructor, Qualification given, AccountId by) {
        jdbc.sql("""
            insert into instructor_qualification (account_id, title, issued_by, given_on, valid_until, added_by)
            values (:instructor, :title, :issuer, :given, :until, :by)
            """)
                .param("instructor", instructor.accountId())
                .param("title", given.title())
                .param("issuer", given.issuedBy())
                .param("given", given.givenOn())
                .param("until", given.until().orElse(null))
                .param("by", by.accountId())
                .update();
    }

    void permit(AccountId instructor, CourseId course, Permission permission, AccountId by) {
        jdbc.sql("insert into teaching_permission (account_id, course_id, allowed, given_by) values (?, ?, ?, ?)")
                .params(instructor.accountId(), course.courseId(), permission == Permission.GIVEN, by.accountId())
                .update();
    }

    enum Permission {
        GIVEN,
        TAKEN_BACK
    }

    private static UUID[] ids(Collection<AccountId> people) {
        return people.stream().map(AccountId::accountId).toArray(UUID[]::new);
    }
}
