package org.readback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.readback.report.ReportReason.OTHER;
import static org.readback.report.ReportReason.UNCLEAR;
import static org.readback.report.ReportReason.WRONG_KEY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ItemReportsTest {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    ItemReports reports;

    @Autowired
    ReportDesk desk;

    @Autowired
    Answered answered;

    @Autowired
    TestAccounts accounts;

    @Test
    void oneReportAPersonAndVersionStaysAsItWasSent() {
        UUID first = answered.inLesson();
        UUID second = answered.inLesson();
        assertThat(reports.place(first).report()).isEmpty();

        ItemReport made = reports.report(first, new NewReport(WRONG_KEY, " Both are right. "));
        ItemReport again = reports.report(second, new NewReport(UNCLEAR, "Changed my mind."));

        assertThat(again).isEqualTo(made);
        assertThat(made.report()).isEqualTo(new NewReport(WRONG_KEY, "Both are right."));
        assertThat(reports.place(second).report()).contains(made);
        assertThat(reports.mine())
                .singleElement()
                .isInstanceOfSatisfying(
                        MyReport.OfLesson.class, mine -> assertThat(mine.stem()).isNotBlank());
    }

    @Test
    void itemsOfATestAreReportedByTheirPlaceAndNotShown() {
        UUID sitting = answered.inTest(trainee.id()).attemptId();
        List<ReportPlace> places = reports.places(sitting);
        assertThat(places).extracting(ReportPlace::position).startsWith(1, 2, 3);

        ItemReport made = reports.report(places.get(6).nonce(), new NewReport(OTHER, "Two questions in one."));

        assertThat(reports.mine()).containsExactly(new MyReport.OfTest(made, sitting, 7));
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(desk.of(made.item().item())).contains(made);
            assertThat(desk.open())
                    .extracting(ReportedItem::item)
                    .contains(made.item().item());
        }
    }

    @Test
    void anInstructorAnswersOnceAndThePersonReadsIt() {
        UUID nonce = answered.inLesson();
        ItemReport made = reports.report(nonce, new NewReport(UNCLEAR, ""));

        AccountId instructor = accounts.fresh(Role.INSTRUCTOR);
        try (var session = accounts.signIn(instructor)) {
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> desk.answer(made.id(), "  "))
                    .withMessageContaining("report.answer.words");
            desk.answer(made.id(), "The stem was made shorter.");
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> desk.answer(made.id(), "Once more."))
                    .withMessageContaining("report.answer.late");
        }

        assertThat(reports.place(nonce).report().orElseThrow().answer())
                .hasValueSatisfying(answer -> assertThat(answer.words()).isEqualTo("The stem was made shorter."));
    }

    @Test
    void answersOfNobodyAndOfOthersCannotBeReported() {
        UUID theirs;
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            theirs = answered.inLesson();
        }

        for (UUID nonce : List.of(theirs, UUID.randomUUID())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> reports.report(nonce, new NewReport(UNCLEAR, "")));
        }
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::open);
    }

    @Test
    void anotherReasonNeedsWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NewReport(OTHER, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewReport(UNCLEAR, "x".repeat(1001)));
    }
}
