package org.readback.panel.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.assessment.OfferedSamples;
import org.readback.base.ui.NextStep;
import org.readback.panel.PanelRatings;
import org.readback.panel.Panels;
import org.readback.panel.RatingSheet;
import org.readback.panel.SettingState;
import org.readback.panel.StandardSettingId;
import org.readback.panel.StandardSettings;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class PanelViewsTest extends SpringBrowserlessTest {
    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @Autowired
    StandardSettings settings;

    @Autowired
    PanelRatings ratings;

    @Autowired
    Panels panels;

    @Autowired
    TestAccounts accounts;

    @Autowired
    StandardSettingTile tile;

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private SettingView open(StandardSettingId id) {
        return navigate(SettingView.class, Map.of("setting", id.toString()));
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    @Test
    void whoBelongsToNoPanelIsToldWhatToDo() {
        try (var session = accounts.signIn(panels.instructor())) {
            StandardSettingsView view = navigate(StandardSettingsView.class);

            assertThat(find(H2.class, view)
                            .withText("You belong to no panel yet")
                            .exists())
                    .isTrue();
            assertThat(words(view)).contains("Cut scores in force", "Sample levels: reading (bands 1 to 5)");
            assertThat(tile.nextStep()).isEmpty();
        }
    }

    @Test
    void anInstructorOpensAStandardSetting() {
        AccountId me = panels.instructor();
        List<AccountId> raters = List.of(panels.instructor(), panels.instructor(), panels.instructor());
        try (var session = accounts.signIn(me)) {
            NewSettingView view = navigate(NewSettingView.class);
            NewSettingPane pane = find(NewSettingPane.class, view).single();
            pane.scale.setValue(settings.scales().stream()
                    .filter(card -> card.scale().equals("sample-reading"))
                    .findFirst()
                    .orElseThrow());
            test(pane.open).click();
            assertThat(pane.borders.values().iterator().next().isInvalid()).isTrue();

            pane.borders.values().iterator().next().setValue("Reads a simple notice.");
            Set<AccountName> named = settings.candidates().stream()
                    .filter(name -> raters.contains(name.id()))
                    .collect(java.util.stream.Collectors.toSet());
            pane.raters.setValue(named);
            pane.decider.setValue(named.iterator().next());
            test(pane.open).click();

            assertThat(settings.mine()).singleElement().satisfies(card -> {
                assertThat(card.state()).isEqualTo(SettingState.RATING);
                assertThat(settings.find(card.id()).orElseThrow().items()).hasSize(20);
            });
            assertThat(getCurrentView()).isInstanceOf(SettingView.class);
        }
    }

    @Test
    void aRaterJudgesOneItemAfterTheOtherAndEachIsSaved() {
        AccountId me = panels.instructor();
        StandardSettingId id = panels.parts(me).rated();
        try (var session = accounts.signIn(me)) {
            NextStep step = tile.nextStep().orElseThrow();
            assertThat(step.path()).startsWith("standard-settings/");
            RatingView view = navigate(RatingView.class, Map.of("setting", id.toString()));
            RatingPane pane = find(RatingPane.class, view).single();
            assertThat(words(view)).contains("Round 1: item 1 of 2", "0 of 2 judgements given", "Follows a simple");

            test(pane.fields.getFirst().box).setValue(65);

            assertThat(words(view)).contains("1 of 2 judgements given", "Saved: band 3");
            assertThat(pane.fields.getFirst().slider.getValue()).isEqualTo(65);
            assertThat(saved(id, 0)).isEqualTo(0.65);
            test(pane.unrated).click();
            assertThat(words(view)).contains("Round 1: item 2 of 2");
            pane.fields.getFirst().slider.setValue(40.0);
            assertThat(saved(id, 1)).isEqualTo(0.4);
            assertThat(words(view)).contains("Everything is rated.");
            assertThat(pane.unrated.isEnabled()).isFalse();

            test(pane.previous).click();
            assertThat(pane.fields.getFirst().box.getValue()).isEqualTo(65);
        }
    }

    private double saved(StandardSettingId id, int item) {
        RatingSheet sheet = ratings.sheet(id).orElseThrow();
        return sheet.items().get(item).ratings().getOrDefault(3, -1.0);
    }

    @Test
    void numbersThatAreNoShareAreNotSaved() {
        AccountId me = panels.instructor();
        StandardSettingId id = panels.parts(me).rated();
        try (var session = accounts.signIn(me)) {
            RatingPane pane = find(RatingPane.class, navigate(RatingView.class, Map.of("setting", id.toString())))
                    .single();

            pane.fields.getFirst().box.setValue(101);

            assertThat(saved(id, 0)).isEqualTo(-1);
        }
    }

    @Test
    void whoLeadsGoesFromRoundToRoundAndProposes() {
        AccountId me = panels.instructor();
        Panels.Parts parts = panels.parts(me);
        try (var session = accounts.signIn(me)) {
            SettingView view = open(parts.rating());
            assertThat(words(view)).contains("Round open", "2 of 2");
            test(find(Button.class, view).withId("close-round").single()).click();
            confirm();
            assertThat(words(view)).contains("Round 1", "Items of most disagreement", "in force now");
            assertThat(find(Button.class, view).withId("propose").exists()).isFalse();

            view = open(parts.discussed());
            test(find(Button.class, view).withId("propose").single()).click();
            confirm();
            assertThat(words(view)).contains("Proposed, to be decided");
            assertThat(find(Button.class, view).withId("adopt").exists()).isFalse();
        }
    }

    @Test
    void anotherPersonAdopts() {
        AccountId me = panels.instructor();
        StandardSettingId id = panels.parts(me).decided();
        try (var session = accounts.signIn(me)) {
            SettingView view = open(id);
            test(find(Button.class, view).withId("reject").single()).click();
            assertThat(find(StepsPane.class, view).single().reason.isInvalid()).isTrue();

            test(find(Button.class, view).withId("adopt").single()).click();
            confirm();

            assertThat(words(view)).contains("Adopted");
            assertThat(settings.find(id).orElseThrow().present().version()).isEqualTo(2);
        }
    }

    @Test
    void theListLeadsToWhatWaits() {
        AccountId me = panels.instructor();
        Panels.Parts parts = panels.parts(me);
        try (var session = accounts.signIn(me)) {
            StandardSettingsView view = navigate(StandardSettingsView.class);

            assertThat(find(Anchor.class, view).all())
                    .extracting(Anchor::getHref)
                    .contains(
                            "standard-settings/new",
                            "standard-settings/" + parts.rated() + "/ratings",
                            "standard-settings/" + parts.decided());
            UI.getCurrent().setLocale(Locale.of("ru"));
            runPendingSignalsTasks();
            assertThat(words(view)).contains("Действующие пороги", "Предложение ждёт вашего решения.");
        }
    }

    @Test
    @WithAccount(Role.INSTRUCTOR)
    void theSettingOfOthersIsNotThere() {
        StandardSettingId foreign = panels.parts(panels.instructor()).rated();

        assertThat(settings.find(foreign)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> open(foreign)).isInstanceOf(RuntimeException.class);
    }
}
