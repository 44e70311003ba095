package org.readback.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.AttemptId;
import org.readback.report.Answered;
import org.readback.report.ItemReports;
import org.readback.report.NewReport;
import org.readback.report.ReportDesk;
import org.readback.report.ReportReason;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ReportViewsTest extends SpringBrowserlessTest {
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
    void theFormAsksForAReasonKeepsWhatIsTypedAndSaysWhenItWasReported() {
        UUID nonce = answered.inLesson();
        var pane = new ReportPane(reports, nonce);
        UI.getCurrent().add(pane);
        test(pane.open).click();

        test(pane.send).click();
        assertThat(pane.hint.isVisible()).isTrue();
        assertThat(reports.place(nonce).report()).isEmpty();
        pane.words.setValue("Сұрақ түсініксіз");
        UI.getCurrent().setLocale(Locale.of("ru"));
        pane.reason.setValue(ReportReason.UNCLEAR);
        test(pane.send).click();

        assertThat(words(pane)).contains("Сообщено", "Задание непонятно", "Сұрақ түсініксіз", "Ожидает ответа");
        assertThat(pane.open.isVisible()).isFalse();
        assertThat(reports.place(nonce).report()).isPresent();
    }

    @Test
    void aResultOffersItsItemsByNumber() {
        AttemptId attempt = answered.inTest(trainee.id());
        UI.getCurrent().navigate("results/" + attempt);
        var offered = find(SittingReports.class).single();

        offered.place.setValue(offered.place.getListDataView().getItem(6));
        var pane = find(ReportPane.class).single();
        test(pane.open).click();
        pane.reason.setValue(ReportReason.WRONG_KEY);
        test(pane.send).click();

        assertThat(words(navigate(MyReportsView.class))).contains("In a test: item 7", "Waiting for an answer");
    }

    @Test
    void anInstructorAnswersOnTheItemsPage() {
        UUID nonce = answered.inLesson();
        int report = reports.report(nonce, new NewReport(ReportReason.SOUND, "I hear nothing."))
                .id();

        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(words(navigate(ItemReportsView.class))).contains("eng1-01-01");
            UI.getCurrent().navigate("items/" + Answered.ITEM.itemId());
            var list = find(ItemReportList.class).single();
            assertThat(words(list)).contains("I hear nothing.", "The sound or the picture is faulty");
            find(TextArea.class, list).withId("answer-" + report).single().setValue("Recorded again.");
            list.getElement();
            test(find(com.vaadin.flow.component.button.Button.class, list).all().getFirst())
                    .click();
        }

        assertThat(words(navigate(MyReportsView.class))).contains("I hear nothing.");
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
