package org.readback.marking;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.readback.account.AccountId;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody wrote and said, what it was given once that is decided, and what they gave others as a rater. Who
 * rated is not told. */
@Component
class WorkData implements PersonalData {
    private final JdbcClient jdbc;

    WorkData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("works", """
                    select w.work_id work, w.task_id task, w.number task_version, w.origin, w.begun_at, w.handed_in_at,
                           w.seen_at, d.body draft, d.saved_at draft_saved_at, h.body handed_in, h.recording_id recording
                    from work w
                    left join work_draft d using (work_id)
                    left join hand_in h using (work_id)
                    where w.account_id = :person order by w.begun_at
                    """),
                new PersonalTable("work-recordings", """
                    select t.work_id work, t.take, t.recording_id recording, r.media_type, length(r.bytes) bytes, r.made_at
                    from work w join work_take t using (work_id) join recording r using (recording_id)
                    where w.account_id = :person order by r.made_at
                    """),
                new PersonalTable("work-marks", """
                    select m.work_id work, m.points, m.way, m.marked_at
                    from marked_work m join work w using (work_id)
                    where w.account_id = :person order by m.marked_at
                    """),
                new PersonalTable("work-ratings", """
                    select g.work_id work, g.position rating, g.points, g.remark, g.recording_id recording, g.rated_at
                    from rating g join work w using (work_id) join marked_work m using (work_id)
                    where w.account_id = :person order by g.rated_at
                    """),
                new PersonalTable("ratings-given", """
                    select work_id work, position rating, points, remark, recording_id recording, rated_at
                    from rating where account_id = :person order by rated_at
                    """),
                new PersonalTable("works-taken", """
                    select work_id work, until from marking_claim where account_id = :person order by until
                    """));
    }

    /** The person's own recordings, and those in which raters spoke to them. */
    @Override
    public void files(AccountId person, BiConsumer<String, byte[]> file) {
        List<RecordingId> recordings = jdbc.sql("""
            select recording_id from recording where account_id = :person
            union
            select g.recording_id
            from rating g join work w using (work_id) join marked_work m using (work_id)
            where w.account_id = :person and g.recording_id is not null
            order by 1
            """)
                .param("person", person.accountId())
                .query((row, _) -> new RecordingId(row.getObject(1, UUID.class)))
                .list();
        for (RecordingId recording : recordings) {
            jdbc.sql("select media_type, bytes from recording where recording_id = ?")
                    .param(recording.recordingId())
                    .query((row, _) -> {
                        String ending = row.getString(1).substring("audio/".length());
                        file.accept("recordings/" + recording.recordingId() + "." + ending, row.getBytes(2));
                        return recording;
                    })
                    .single();
        }
    }
}
