package org.readback.marking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code recording} and {@code work_take}: added to, never changed. */
@Component
class RecordingRows {
    private final JdbcClient jdbc;

    RecordingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RecordingId add(AccountId speaker, Sound sound) {
        var id = new RecordingId(UUID.randomUUID());
        jdbc.sql("insert into recording (recording_id, account_id, media_type, bytes) values (?, ?, ?, ?)")
                .params(id.recordingId(), speaker.accountId(), sound.mediaType(), sound.bytes())
                .update();
        return id;
    }

    void addTake(WorkId work, int take, RecordingId recording) {
        jdbc.sql("insert into work_take (work_id, take, recording_id) values (?, ?, ?)")
                .params(work.workId(), take, recording.recordingId())
                .update();
    }

    /** In their order. */
    List<RecordingId> takes(WorkId work) {
        return jdbc.sql("select recording_id from work_take where work_id = ? order by take")
                .param(work.workId())
                .query((row, _) -> new RecordingId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<Sound> find(RecordingId id) {
        return jdbc.sql("select media_type, bytes from recording where recording_id = ?")
                .param(id.recordingId())
                .query((row, _) -> new Sound(row.getString(1), row.getBytes(2)))
                .optional();
    }

    /** Whether this person spoke it. */
    boolean isOf(AccountId person, RecordingId id) {
        return jdbc.sql("select exists(select 1 from recording where recording_id = ? and account_id = ?)")
                .params(id.recordingId(), person.accountId())
                .query(Boolean.class)
                .single();
    }
}
