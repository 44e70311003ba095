package org.readback.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.visit.SpotResult;
import org.readback.visit.Task;
import org.readback.visit.TaskKind;
import org.readback.visit.TestVisits;
import org.readback.visit.TestVisits.Planned;
import org.readback.visit.VisitSheet;
import org.readback.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class VisitViewTest extends SpringBrowserlessTest {
    @Autowired
    TestVisits planned;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Test
    void supervisorTicksFreezesDrawsAndEntersAnAnswer() {
        Planned plan = planned.plan(5);
        try (var session = accounts.signIn(plan.supervisor())) {
            navigate(VisitView.class, Map.of("visit", plan.visit().toString()));
            test(find(Checkbox.class).all().getFirst()).click();
            assertThat(visits.find(plan.visit()).orElseThrow().card().done()).isEqualTo(1);

            test(find(Button.class).withId("freeze").single()).click();
            test(find(Button.class).withId("changes").single()).click();
            test(find(Button.class).withId("draw").single()).click();

            VisitSheet sheet = visits.find(plan.visit()).orElseThrow();
            assertThat(sheet.freezes()).hasSize(1);
            assertThat(sheet.samples()).hasSize(1);
            navigate(
                    SampleView.class,
                    Map.of("sample", sheet.samples().getFirst().id().toString()));
            assertThat(find(H2.class).all()).hasSize(5);
            @SuppressWarnings("unchecked")
            RadioButtonGroup<SpotResult> question =
                    find(RadioButtonGroup.class).all().getFirst();
            question.setValue(SpotResult.RIGHT);
            assertThat(visits.find(plan.visit()).orElseThrow().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.right()).isEqualTo(1));
        }
    }

    @Test
    void aLineOfOnesOwnIsAdded() {
        Planned plan = planned.plan(1);
        try (var session = accounts.signIn(plan.supervisor())) {
            navigate(VisitView.class, Map.of("visit", plan.visit().toString()));
            TaskPane pane = find(TaskPane.class).all().getFirst();
            test(pane.words).setValue("Flags of the country");
            test(pane.add).click();

            assertThat(visits.find(plan.visit()).orElseThrow().tasks(TaskKind.CHECK))
                    .hasSize(Task.STANDARD.size() + 1)
                    .last()
                    .satisfies(task -> assertThat(task.words()).isEqualTo("Flags of the country"));
            assertThat(pane.words.isEmpty()).isTrue();
        }
    }

    @Test
    void theListLeadsToEachVisit() {
        Planned plan = planned.plan(1);
        try (var session = accounts.signIn(plan.supervisor())) {
            navigate(VisitsView.class);
            assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("visits/" + plan.visit()));
        }
    }

    @Test
    void whoLooksAfterNoContingentIsToldSoAndPlansNothing() {
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            navigate(VisitsView.class);
            assertThat(find(Button.class).withId("plan-visit").exists()).isFalse();
        }
    }

    @Test
    void aVisitOfOthersAndNoneLookAlike() {
        Planned plan = planned.plan(1);
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            for (String id : new String[] {plan.visit().toString(), new UUID(0, 9).toString(), "x", "9".repeat(500)}) {
                assertThat(headingAt("visits/" + id)).isEqualTo(headingAt("visits/unknown"));
            }
        }
    }

    private String headingAt(String address) {
        com.vaadin.flow.component.UI.getCurrent().navigate(address);
        return find(H1.class).single().getText();
    }
}
