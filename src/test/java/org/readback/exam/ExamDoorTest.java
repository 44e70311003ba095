package org.readback.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.assessment.HeldTests.HELD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class ExamDoorTest {
    @RegisterExtension
    final ExamScene scene = new ExamScene();

    @Autowired
    ExamSessions sessions;

    @Autowired
    ExamDoor door;

    @Autowired
    TestSessions made;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoHasNoSeatIsRefusedWhateverTheyType() {
        scene.hold(sessions::open);
        String code = scene.code();
        AccountId stranger = accounts.fresh(Role.TRAINEE);

        assertThat(scene.as(stranger, () -> door.enter(HELD, code))).isEqualTo(new Entry.Wrong(4));
        assertThat(scene.as(stranger, () -> door.expected())).isEmpty();
    }

    @Test
    void aCodeIsNewForEachSessionAndCannotBeGuessed() {
        scene.hold(sessions::open);
        SessionId other = scene.as(scene.instructor, () -> made.plan(HELD, scene.trainee));
        scene.as(scene.instructor, () -> {
            sessions.open(other);
            return other;
        });
        assertThat(scene.as(scene.instructor, () -> made.code(other))).isNotEqualTo(scene.code());

        for (int left = 4; left >= 0; left--) {
            assertThat(scene.enter("AAAAAA")).isEqualTo(new Entry.Wrong(left));
        }
        assertThat(scene.enter(scene.code()))
                .as("the right one is not looked at either")
                .isInstanceOfSatisfying(
                        Entry.Wait.class,
                        wait -> assertThat(wait.left()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10)));

        jdbc.sql("""
            with tries as (delete from exam_code_try where tried_by = ? returning tried_by, tried_at)
            insert into exam_code_try select tried_by, tried_at - interval '11 minutes' from tries
            """).param(scene.trainee.accountId()).update();
        assertThat(scene.enter(scene.code())).isEqualTo(new Entry.LetIn());
    }
}
