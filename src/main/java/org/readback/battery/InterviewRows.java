package org.readback.battery;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code battery_interview}. */
@Component
class InterviewRows {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Integer>> HALVES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    InterviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InterviewSheet.Rated> find(RunId run) {
        return jdbc.sql("select * from battery_interview where run_id = ?")
                .param(run.runId())
                .query((row, _) -> new InterviewSheet.Rated(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        JSON.readValue(row.getString("halves"), HALVES),
                        row.getString("remark"),
                        row.getTimestamp("rated_at").toInstant()))
                .optional();
    }

    /** @return whether it was the first */
    boolean add(RunId run, InterviewSheet.Rated rated) {
        return jdbc.sql("""
            insert into battery_interview (run_id, account_id, halves, remark, rated_at)
            values (?, ?, cast(? as jsonb), ?, ?) on conflict do nothing
            """)
                        .params(
                                run.runId(),
                                rated.by().accountId(),
                                JSON.writeValueAsString(rated.halves()),
                                rated.remark().replace("\u0000", ""),
                                Timestamp.from(rated.at()))
                        .update()
                > 0;
    }
}
