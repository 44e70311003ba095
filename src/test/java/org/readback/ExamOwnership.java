package org.readback;

import static org.readback.OwnershipCase.act;
import static org.readback.OwnershipCase.of;
import static org.readback.account.Role.INSTRUCTOR;

import java.util.List;
import java.util.Set;
import org.readback.account.Role;
import org.readback.assessment.SampleTests;
import org.readback.exam.Arrangements;
import org.readback.exam.ExamSessions;
import org.readback.exam.Extra;
import org.readback.exam.TestSessions;

/** The ways of asking for sessions of others, and of arranging something for people whom others look after. */
final class ExamOwnership {
    private static final Set<Role> BY = Set.of(INSTRUCTOR);
    private static final Extra QUARTER = new Extra(25, "As agreed");

    static final List<OwnershipCase<?>> ALL = List.of(
            of(
                    ExamSessions.class,
                    "find(SessionId)",
                    BY,
                    (sessions, two) -> sessions.find(two.theirs().sessions().open())),
            of(
                    ExamSessions.class,
                    "plan(NewSession)",
                    BY,
                    (sessions, two) -> sessions.plan(TestSessions.session(
                            SampleTests.MASTERY, two.theirs().trainee()))),
            act(
                    ExamSessions.class,
                    "expect(SessionId, AccountId)",
                    BY,
                    (sessions, two) -> sessions.expect(
                            two.theirs().sessions().planned(), two.mine().trainee())),
            act(
                    ExamSessions.class,
                    "expect(SessionId, AccountId)",
                    BY,
                    (sessions, two) -> sessions.expect(
                            two.mine().sessions().planned(), two.theirs().trainee())),
            act(
                    ExamSessions.class,
                    "open(SessionId)",
                    BY,
                    (sessions, two) -> sessions.open(two.theirs().sessions().planned())),
            act(
                    ExamSessions.class,
                    "pause(SessionId)",
                    BY,
                    (sessions, two) -> sessions.pause(two.theirs().sessions().open())),
            act(
                    ExamSessions.class,
                    "resume(SessionId)",
                    BY,
                    (sessions, two) -> sessions.resume(two.theirs().sessions().open())),
            act(
                    ExamSessions.class,
                    "close(SessionId, String)",
                    BY,
                    (sessions, two) -> sessions.close(two.theirs().sessions().open(), "Over")),
            act(
                    ExamSessions.class,
                    "giveTime(SessionId, AccountId, Extra)",
                    BY,
                    (sessions, two) -> sessions.giveTime(
                            two.theirs().sessions().open(), two.theirs().trainee(), QUARTER)),
            act(
                    ExamSessions.class,
                    "giveTime(SessionId, AccountId, Extra)",
                    BY,
                    (sessions, two) -> sessions.giveTime(
                            two.mine().sessions().open(), two.theirs().trainee(), QUARTER)),
            act(
                    Arrangements.class,
                    "giveTime(AccountId, Extra)",
                    BY,
                    (arrangements, two) -> arrangements.giveTime(two.theirs().trainee(), QUARTER)),
            act(
                    Arrangements.class,
                    "grantResit(AccountId, BlueprintId, String)",
                    BY,
                    (arrangements, two) ->
                            arrangements.grantResit(two.theirs().trainee(), SampleTests.MASTERY, "Power cut")));

    private ExamOwnership() {}
}
