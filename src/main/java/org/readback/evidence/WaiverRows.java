package org.readback.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.evidence.WaiverCase.Kind;
import org.readback.evidence.WaiverCase.Step;
import org.readback.requirement.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code waiver} and {@code waiver_step}. */
@Component
class WaiverRows {
    private static final String SELECT = """
        select w.*, d.step d_step, d.from_on d_from_on, d.reason d_reason, d.taken_by d_taken_by, d.taken_at d_taken_at,
            e.step e_step, e.from_on e_from_on, e.reason e_reason, e.taken_by e_taken_by, e.taken_at e_taken_at
        from waiver w
        left join waiver_step d on d.waiver_id = w.waiver_id and d.number = 1
        left join waiver_step e on e.waiver_id = w.waiver_id and e.number = 2
        """;

    private final JdbcClient jdbc;

    WaiverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<WaiverCase> of(Collection<AccountId> people) {
        return jdbc.sql(SELECT + " where w.account_id = any(?) order by w.asked_at desc, w.waiver_id")
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query(WaiverRows::waiver)
                .list();
    }

    /** The newest first, whosever they are. */
    List<WaiverCase> all() {
        return jdbc.sql(SELECT + " order by w.asked_at desc, w.waiver_id")
                .query(WaiverRows::waiver)
                .list();
    }

    Optional<WaiverCase> find(WaiverId id) {
        return jdbc.sql(SELECT + " where w.waiver_id = ?")
                .param(id.waiverId())
                .query(WaiverRows::waiver)
                .optional();
    }

    void ask(WaiverCase asked) {
        jdbc.sql("""
            insert into waiver (waiver_id, account_id, subject, from_on, until_on, reason, asked_by, asked_at)
            values (:id, :person, :subject, :from, :until, :reason, :by, :at)
            """)
                .param("id", asked.id().waiverId())
                .param("person", asked.person().accountId())
                .param("subject", asked.subject().toString())
                .param("from", asked.from())
                .param("until", asked.until().orElse(null), Types.DATE)
                .param("reason", asked.reason())
                .param("by", asked.askedBy().accountId())
                .param("at", Timestamp.from(asked.askedAt()))
                .update();
    }

    /** @return whether it was inserted; not if somebody was faster */
    boolean step(WaiverCase waiver, Step step) {
        return jdbc.sql("""
            insert into waiver_step (waiver_id, number, account_id, asked_by, step, from_on, reason, taken_by, taken_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
                        .params(
                                waiver.id().waiverId(),
                                step.kind() == Kind.ENDED ? 2 : 1,
                                waiver.person().accountId(),
                                waiver.askedBy().accountId(),
                                step.kind().name(),
                                step.from(),
                                step.reason(),
                                step.by().accountId(),
                                Timestamp.from(step.at()))
                        .update()
                == 1;
    }

    private static WaiverCase waiver(ResultSet row, int number) throws SQLException {
        return new WaiverCase(
                new WaiverId(row.getObject("waiver_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                Subject.of(row.getString("subject")),
                row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)),
                row.getString("reason"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                step(row, "d_"),
                step(row, "e_"));
    }

    private static Optional<Step> step(ResultSet row, String of) throws SQLException {
        String kind = row.getString(of + "step");
        if (kind == null) return Optional.empty();
        return Optional.of(new Step(
                Kind.valueOf(kind),
                row.getObject(of + "from_on", LocalDate.class),
                row.getString(of + "reason"),
                new AccountId(row.getObject(of + "taken_by", UUID.class)),
                row.getObject(of + "taken_at", OffsetDateTime.class).toInstant()));
    }
}
