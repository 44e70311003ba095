package org.readback.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Workbooks;
import org.readback.base.ui.Translations;
import org.readback.course.LessonId;
import org.readback.standard.EditionId;
import org.readback.training.ClassId;
import org.readback.training.DeliveredReport;
import org.readback.training.DeliveredSheet;
import org.readback.training.Taught;
import org.readback.training.TestTraining;
import org.readback.training.TrainingDelivered;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DeliveredViewTest extends SpringBrowserlessTest {
    @Autowired
    TestTraining training;

    @Autowired
    TrainingDelivered delivered;

    @Autowired
    Translations translations;

    @Autowired
    TestAccounts accounts;

    private static String words(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void whatWasTaughtStandsLessonByLessonAndTheFilesAgreeWithTheScreen() {
        AccountId instructor = accounts.fresh(Role.INSTRUCTOR);
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        var contingent = training.contingent(List.of(instructor), trainee);
        try (var session = accounts.signIn(instructor)) {
            UI.getCurrent().setLocale(Translations.ENGLISH);
            ClassId id = training.take(contingent, instructor, trainee);
            training.plan(id, instructor, 0, new Taught.Ours(new LessonId("uf-02")));

            var view = navigate("training-delivered", TrainingDeliveredView.class);

            assertThat(view.edition.getValue().id()).isEqualTo(new EditionId("cptm-2017"));
            assertThat(words(view)).contains("1.4 Legal Framework", "1 h of 1 h", "0 of 1 there", "Nothing for it");
            view.contingent.setValue(view.contingent.getListDataView().getItem(0));
            assertThat(words(view)).contains("0 of 1 there");

            DeliveredSheet sheet = delivered.find(new EditionId("cptm-2017")).orElseThrow();
            var report = new DeliveredReport(translations, Translations.KAZAKH);
            Workbooks.Sheet table = report.sheet(sheet);
            double given = table.rows().stream()
                    .filter(row -> row.getFirst().equals(new Workbooks.Text("1.4")))
                    .mapToDouble(row -> ((Workbooks.Decimal) row.get(7)).number())
                    .sum();
            assertThat(given).isEqualTo(1.0);
            assertThat(table.rows()).hasSize(23);
            assertThat(report.paper(sheet).title().title()).startsWith("Өткізілген оқыту");
        }
    }
}
