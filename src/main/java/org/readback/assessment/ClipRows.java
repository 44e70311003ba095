package org.readback.assessment;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code clip_ready} and {@code clip_play}. The caller has locked the attempt's row. */
@Component
class ClipRows {
    private final JdbcClient jdbc;

    ClipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether this was the first time that the clip of this position was there */
    boolean ready(AttemptId attempt, int position, Duration givenBack) {
        return jdbc.sql("""
            insert into clip_ready (attempt_id, position, given_back)
            values (?, ?, cast(? as double precision) * interval '1 second')
            on conflict do nothing
            """)
                        .params(attempt.attemptId(), position, givenBack.toMillis() / 1000.0)
                        .update()
                > 0;
    }

    int plays(AttemptId attempt, int position) {
        return jdbc.sql("select count(*) from clip_play where attempt_id = ? and position = ?")
                .params(attempt.attemptId(), position)
                .query(Integer.class)
                .single();
    }

    /** @param number of the play, from 1 */
    void play(AttemptId attempt, int position, int number) {
        jdbc.sql("insert into clip_play (attempt_id, position, number) values (?, ?, ?)")
                .params(attempt.attemptId(), position, number)
                .update();
    }
}
