package org.readback.exam;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.TestAccounts;
import org.readback.assessment.BlueprintId;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.requirement.Post;
import org.springframework.stereotype.Component;

/** Sessions of fresh people. */
@Component
public class TestSessions {
    private static final Instant MORNING = Instant.parse("2026-05-12T04:00:00Z");

    private final ExamSessions sessions;
    private final Contingents contingents;
    private final TestAccounts accounts;

    TestSessions(ExamSessions sessions, Contingents contingents, TestAccounts accounts) {
        this.sessions = sessions;
        this.contingents = contingents;
        this.accounts = accounts;
    }

    /** A house's sessions.
     *
     * @param planned not opened
     * @param open whose code nobody has typed */
    public record Parts(SessionId planned, SessionId open) {}

    /** @param instructor who looks after the trainee */
    public Parts of(AccountId instructor, AccountId trainee, BlueprintId test) {
        try (var session = accounts.signIn(instructor)) {
            SessionId open = plan(test, trainee);
            sessions.open(open);
            return new Parts(plan(test, trainee), open);
        }
    }

    /** Of the instructor signed in. */
    public SessionId plan(BlueprintId test, AccountId... people) {
        return sessions.plan(session(test, people));
    }

    public static NewSession session(BlueprintId test, AccountId... people) {
        return new NewSession(test, "Morning", "Room 4", MORNING, Arrays.asList(people));
    }

    /** A class that the instructor looks after from now on. */
    public void look(AccountId instructor, AccountId... trainees) {
        var card =
                new ContingentCard(new ContingentId(new UUID(0, 0)), "Class " + UUID.randomUUID(), "UNMIKAR", null, 0);
        contingents.establish(
                new ContingentRoster(card, List.of()),
                Arrays.stream(trainees)
                        .map(trainee -> new NewMember(trainee, "Pte", Post.DRIVER, "Platoon 1"))
                        .toList(),
                List.of(instructor));
    }

    /** As the person signed in, who holds it, reads it from the screen. */
    public String code(SessionId session) {
        return sessions.find(session).flatMap(SessionSheet::code).orElseThrow();
    }
}
