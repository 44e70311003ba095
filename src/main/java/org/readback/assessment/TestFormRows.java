package org.readback.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code test_form}. A test that was never switched asks a fixed form. */
@Component
class TestFormRows {
    private final JdbcClient jdbc;

    TestFormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number from 1 */
    record Switched(int number, TestForm form, AccountId by, Instant at) {}

    Optional<Switched> newest(BlueprintId test) {
        return jdbc.sql("select * from test_form where blueprint_id = ? order by number desc limit 1")
                .param(test.blueprintId())
                .query((row, _) -> new Switched(
                        row.getInt("number"),
                        TestForm.valueOf(row.getString("form")),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("switched_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    TestForm inForce(BlueprintId test) {
        return newest(test).map(Switched::form).orElse(TestForm.FIXED);
    }

    /** The caller sees to it that two who switch one test take turns. */
    void insert(BlueprintId test, int number, TestForm form, AccountId by) {
        jdbc.sql("insert into test_form (blueprint_id, number, form, account_id) values (?, ?, ?, ?)")
                .params(test.blueprintId(), number, form.name(), by.accountId())
                .update();
    }
}
