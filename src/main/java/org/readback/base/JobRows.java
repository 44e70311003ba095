package org.readback.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code job}. */
@Component
class JobRows {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcClient jdbc;

    JobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record StoredFault(String key, List<Object> parameters) {}

    /** Whether it was inserted; not if one of this kind runs on this subject. */
    boolean insert(JobId id, String kind, String subject) {
        return jdbc.sql("""
            insert into job (job_id, kind, subject) values (?, ?, ?)
            on conflict (kind, subject) where state = 'RUNNING' do nothing
            """).params(id.jobId(), kind, subject).update() == 1;
    }

    Optional<Job> find(JobId id) {
        return jdbc.sql("select * from job where job_id = ?")
                .param(id.jobId())
                .query((row, _) -> job(row))
                .optional();
    }

    Optional<Job> running(String kind, String subject) {
        return jdbc.sql("select * from job where kind = ? and subject = ? and state = 'RUNNING'")
                .params(kind, subject)
                .query((row, _) -> job(row))
                .optional();
    }

    Optional<Job> newest(String kind, String subject) {
        return jdbc.sql("select * from job where kind = ? and subject = ? order by started_at desc limit 1")
                .params(kind, subject)
                .query((row, _) -> job(row))
                .optional();
    }

    void cancel(JobId id) {
        jdbc.sql("update job set cancelled = true where job_id = ? and state = 'RUNNING'")
                .param(id.jobId())
                .update();
    }

    /** Whether it may go on. */
    boolean advance(JobId id, double progress) {
        return jdbc.sql("""
            update job set progress = ?, beat_at = clock_timestamp()
            where job_id = ? and state = 'RUNNING' and not cancelled
            """).params(Math.clamp(progress, 0, 1), id.jobId()).update() == 1;
    }

    void beat(Collection<JobId> ids) {
        jdbc.sql("update job set beat_at = clock_timestamp() where job_id = any(?) and state = 'RUNNING'")
                .param(ids.stream().map(JobId::jobId).toArray(UUID[]::new))
                .update();
    }

    void finish(JobId id, Job.State state, Job.@Nullable Fault fault) {
        jdbc.sql("""
            update job set state = cast(? as job_state), finished_at = clock_timestamp(),
                progress = case when ? = 'DONE' then 1 else progress end, fault = cast(? as jsonb)
            where job_id = ? and state = 'RUNNING'
            """)
                .param(state.name())
                .param(state.name())
                .param(
                        fault == null
                                ? null
                                : MAPPER.writeValueAsString(new StoredFault(fault.key(), fault.parameters())))
                .param(id.jobId())
                .update();
    }

    /** Ends the jobs of servers that are gone: a living one beats every ten seconds. */
    void interruptSilent() {
        jdbc.sql("""
            update job set state = 'INTERRUPTED', finished_at = beat_at
            where state = 'RUNNING' and beat_at < clock_timestamp() - interval '1 minute'
            """).update();
    }

    private static Job job(ResultSet row) throws SQLException {
        String fault = row.getString("fault");
        return new Job(
                new JobId(row.getObject("job_id", UUID.class)),
                row.getString("kind"),
                row.getString("subject"),
                Job.State.valueOf(row.getString("state")),
                row.getDouble("progress"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                Optional.ofNullable(fault).map(JobRows::fault));
    }

    private static Job.Fault fault(String json) {
        StoredFault stored = MAPPER.readValue(json, StoredFault.class);
        return new Job.Fault(stored.key(), stored.parameters());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
