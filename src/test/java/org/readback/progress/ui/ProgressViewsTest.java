package org.readback.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.progress.Evidence;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ProgressViewsTest extends SpringBrowserlessTest {
    @Autowired
    TestAccounts accounts;

    @Autowired
    Evidence evidence;

    @Autowired
    GoalTile goal;

    @Autowired
    ContingentsTile contingents;

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void newTraineeIsToldHowToBegin() {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            RecordView view = navigate(RecordView.class);

            assertThat(find(H2.class, view).all())
                    .extracting(H2::getText)
                    .containsExactly("Your record is still empty", "All of it is yours");
            assertThat(find(Anchor.class, view).all())
                    .extracting(Anchor::getHref)
                    .containsExactly("tests", "courses", "record/copy", "record/certificates", "words");
        }
    }

    @Test
    void traineeSeesTheirResults() {
        Evidence.Scene scene = evidence.scene();
        try (var session = accounts.signIn(scene.busy())) {
            RecordView view = navigate(RecordView.class);

            assertThat(words(view)).contains("Language profile", "simulated", "Use of force, unit 1");
            assertThat(find(Anchor.class, view)
                            .withText("English placement")
                            .single()
                            .getHref())
                    .isEqualTo("results/" + scene.tests().getLast().attempt());
            assertThat(words(goal.card().orElseThrow())).contains("Your way to the goal", "Use of force");
            assertThat(contingents.card()).isEmpty();
        }
    }

    @Test
    void supervisorGoesFromTheContingentToAPerson() {
        Evidence.Scene scene = evidence.scene();
        try (var session = accounts.signIn(scene.supervisor())) {
            assertThat(contingents.card()).isEmpty();
            assertThat(goal.card()).isEmpty();
            navigate("contingents/" + scene.contingent(), ContingentView.class);
            assertThat(find(PeopleGrid.class).exists()).isTrue();

            PersonView person = navigate("people/" + scene.busy(), PersonView.class);

            assertThat(words(person)).contains("Driver", "Platoon 1", "Language profile");
        }
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void whatIsUnknownForeignOrNoIdLooksTheSame() {
        Evidence.Scene scene = evidence.scene();
        for (String id : new String[] {
            scene.contingent().toString(),
            scene.busy().toString(),
            UUID.randomUUID().toString(),
            "x",
            "9".repeat(10_000)
        }) {
            for (String place : new String[] {"contingents/", "people/"}) {
                UI.getCurrent().navigate(place + id);
                assertThat(find(H1.class).all())
                        .extracting(H1::getText)
                        .as(place + id)
                        .contains("There is nothing at this address");
            }
        }
    }
}
