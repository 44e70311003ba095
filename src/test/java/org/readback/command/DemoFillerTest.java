package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WorkAs;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;
import org.readback.bank.Origin;
import org.readback.contingent.ContingentRoster;
import org.readback.course.LessonDone;
import org.readback.course.LessonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class DemoFillerTest extends SpringBrowserlessTest {
    private static final List<DemoPerson> FEW =
            DemoPeople.invent(new SplittableRandom(1)).subList(0, 3);

    @Autowired
    DemoFiller filler;

    @Autowired
    DemoFiller.Services services;

    @Autowired
    WorkAs workAs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @Test
    void fillingAgainChangesNothing() throws IOException, InterruptedException {
        SignIns.File file = new SignIns.File(folder.resolve("sign-ins.txt"));
        List<String> told = new ArrayList<>();

        SignIns first = filler.fill(file, FEW, told::add);
        ContingentRoster roster = roster();
        List<ResultSummary> results = results(roster);
        SignIns second = filler.fill(file, FEW, told::add);

        assertThat(second).isEqualTo(first);
        assertThat(told).hasSizeLessThanOrEqualTo(1); // none if an earlier run left its database
        assertThat(roster.contingent().name()).isEqualTo(DemoFiller.CONTINGENT);
        assertThat(roster.members()).hasSize(3);
        assertThat(results(roster())).isEqualTo(results);
        assertThat(results).allSatisfy(result -> assertThat(result.origin()).isEqualTo(Origin.SIMULATED));
    }

    private ContingentRoster roster() {
        AccountId supervisor = services.accounts().find("supervisor").orElseThrow();
        return workAs.person(
                supervisor,
                () -> services.contingents()
                        .roster(services.contingents().mine().getFirst().id())
                        .orElseThrow());
    }

    private List<ResultSummary> results(ContingentRoster roster) {
        return services.results()
                .of(roster.members().stream().map(member -> member.account()).toList());
    }

    @Test
    void visitorHasBegunButIsNotPlaced() {
        AccountId visitor = accounts.fresh(Role.TRAINEE);

        filler.history().simulate(FEW.getFirst(), visitor);

        assertThat(services.results().of(List.of(visitor))).isEmpty();
        assertThat(services.lessons().done(List.of(visitor)))
                .hasEntrySatisfying(visitor, done -> assertThat(done).hasSize(1));
    }

    @Test
    void samePersonHasTheSameHistory() {
        DemoPerson person = DemoPeople.invent(new SplittableRandom(1)).get(41);
        AccountId account = accounts.fresh(Role.TRAINEE);

        List<Object> once = tried(person, account);
        List<Object> again = tried(person, account);

        assertThat(again).isEqualTo(once);
        assertThat(once).isNotEqualTo(List.of(List.of(), List.of()));
    }

    /** Takes it back, since ids too are drawn from the seed. */
    private List<Object> tried(DemoPerson person, AccountId account) {
        return Objects.requireNonNull(transaction.execute(status -> {
            filler.history().simulate(person, account);
            List<Object> found = List.of(outcomes(account), lessons(account));
            status.setRollbackOnly();
            return found;
        }));
    }

    private List<Result> outcomes(AccountId person) {
        return services.results().of(List.of(person)).stream()
                .map(ResultSummary::result)
                .toList();
    }

    private List<LessonId> lessons(AccountId person) {
        return services.lessons().done(List.of(person)).getOrDefault(person, List.of()).stream()
                .map(LessonDone::lesson)
                .toList();
    }
}
