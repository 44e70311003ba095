package org.readback.rescoring;

import java.util.function.Function;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptId;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.OwnTests;
import org.readback.assessment.SampleTests;
import org.readback.bank.ItemVersionId;
import org.readback.bank.ResponseLog;
import org.readback.drafting.Authors;
import org.readback.exam.TestSessions;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.springframework.stereotype.Component;

/** Somebody who failed a test by an item with a wrong key, the instructor who looks after them and proposes corrections,
 * and the one who signs. */
@Component
public class WrongKeys {
    private final OwnTests tests;
    private final Assessments assessments;
    private final ResponseLog log;
    private final TestAccounts accounts;
    private final People people;

    /** Who makes people what they are. */
    @Component
    record People(Authors authors, TestSessions sessions) {}

    WrongKeys(OwnTests tests, Assessments assessments, ResponseLog log, TestAccounts accounts, People people) {
        this.tests = tests;
        this.assessments = assessments;
        this.log = log;
        this.accounts = accounts;
        this.people = people;
    }

    /** @param faulty the item that they answered first, with {@code c}; {@code b} is the key
     * @param signer who may approve law */
    public record Case(
            BlueprintId test,
            AccountId trainee,
            AttemptId attempt,
            ItemVersionId faulty,
            AccountId instructor,
            AccountId signer) {}

    /** Two of six items were wrong, which is one too many. */
    public Case make() {
        BlueprintId test = tests.mastery();
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        AccountId instructor = accounts.fresh(Role.INSTRUCTOR);
        people.sessions().look(instructor, trainee);
        try (var session = accounts.signIn(trainee)) {
            AttemptId attempt = play(
                    test, asking -> asking.position() <= 2 ? SampleTests.wrong(asking) : SampleTests.right(asking));
            ItemVersionId faulty = log.sitting(attempt.attemptId()).getFirst().item();
            return new Case(
                    test, trainee, attempt, faulty, instructor, people.authors().fresh(Right.APPROVE_LAW));
        } finally {
            tests.withdraw(test);
        }
    }

    private AttemptId play(BlueprintId test, Function<Asking, Response> answer) {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        while (sheet instanceof Asking asking) {
            sheet = assessments.answer(asking.attempt(), asking.nonce(), answer.apply(asking));
        }
        return sheet.attempt();
    }
}
