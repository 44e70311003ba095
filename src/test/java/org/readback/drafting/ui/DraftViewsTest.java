package org.readback.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.base.ui.BankLinks;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.drafting.Authors;
import org.readback.drafting.ChangeKind;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftId;
import org.readback.drafting.DraftReviews;
import org.readback.drafting.DraftSamples;
import org.readback.drafting.DraftState;
import org.readback.drafting.Drafts;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(
        value = Role.INSTRUCTOR,
        rights = {Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH})
class DraftViewsTest extends SpringBrowserlessTest {
    @Autowired
    Drafts drafts;

    @Autowired
    DraftReviews reviews;

    @Autowired
    Authors authors;

    private final String pool = "pool-" + UUID.randomUUID();

    @Test
    void anItemIsBegunAndSaysWhatIsMissing() {
        navigate(DraftsView.class);
        var bar = find(BeginBar.class).single();
        bar.kind.setValue(DraftKind.ORDERING);
        test(bar.begin).click();

        assertThat(words()).contains("Ordering", "Stem: The stem is missing", "Lesson or pool: Say to which lesson");
        UI.getCurrent().setLocale(Locale.of("kk"));
        assertThat(words()).contains("Шарты жоқ", "Ретімен орналастыру");
    }

    @Test
    void whatWaitsIsReadAndApproved() {
        DraftId id = submitted();
        UI.getCurrent().navigate("drafts", QueryParameters.simple(Map.of("whose", "waiting")));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("drafts/" + id);

        UI.getCurrent().navigate("drafts/" + id);
        assertThat(words()).contains("In review", "At the bridge", "Nothing is missing");
        test(button("approve")).click();
        test(button("confirm")).click();

        assertThat(words()).contains("Live");
        assertThat(drafts.open(id).orElseThrow().draft().state()).isEqualTo(DraftState.LIVE);
    }

    @Test
    void aCommentStandsAtItsPlaceAndIsResolved() {
        DraftId id = submitted();
        UI.getCurrent().navigate("drafts/" + id);
        place().setValue("option.b");
        find(TextArea.class).withId("comment-words").single().setValue("Which bridge?");
        test(button("comment-send")).click();

        assertThat(words()).contains("Which bridge?", "1 comment is open");
        int comment = drafts.open(id).orElseThrow().comments().getFirst().id();
        test(button("resolve-" + comment)).click();
        assertThat(words()).contains("Resolved by Test Person");
    }

    @SuppressWarnings("unchecked")
    private Select<String> place() {
        return find(Select.class).withId("comment-place").single();
    }

    @Test
    void historyShowsWhatChangedAndGoesBack() {
        ItemDraft draft = DraftSamples.choice(pool).withStem("Where do they meet?");
        DraftId id = drafts.begin(DraftKind.SINGLE_CHOICE, DraftFrame.EMPTY);
        drafts.save(id, 0, new DraftContent(draft));
        UI.getCurrent().navigate("drafts/" + id);

        test(button("compare-2-0")).click();
        assertThat(words()).contains("Where do they meet?", "At the gate");
        test(button("restore-1-0")).click();
        test(button("confirm")).click();

        assertThat(drafts.open(id).orElseThrow().draft().content().original().stem())
                .isEmpty();
        assertThat(drafts.open(id).orElseThrow().history()).hasSize(3);
    }

    @Test
    void whatIsAboutToBePressedOrSaidStaysWhileWhatWasTypedIsSaved() {
        ItemDraft draft = DraftSamples.choice(pool);
        DraftId id = drafts.begin(DraftKind.of(draft.body()), draft.frame());
        drafts.save(id, 0, new DraftContent(draft));
        UI.getCurrent().navigate("drafts/" + id);
        Button submit = button("submit");
        TextArea words = find(TextArea.class).withId("comment-words").single();
        words.setValue("Is the bridge too easy?");

        TextArea stem = find(TextArea.class).all().stream()
                .filter(area -> area.getValue().equals(draft.stem()))
                .findFirst()
                .orElseThrow();
        test(stem).setValue("Where do the two patrols meet?");

        assertThat(drafts.open(id).orElseThrow().draft().content().original().stem())
                .isEqualTo("Where do the two patrols meet?");
        assertThat(words.getValue()).isEqualTo("Is the bridge too easy?");
        assertThat(words.isAttached()).isTrue();
        test(submit).click();
        assertThat(drafts.open(id).orElseThrow().draft().state()).isEqualTo(DraftState.IN_REVIEW);
    }

    @Test
    void whatAChangeMeansIsChosenOnAndStaysWhileWhatWasTypedIsSaved() {
        DraftId first = submitted();
        reviews.approve(first, drafts.open(first).orElseThrow().draft().saves(), DraftReviews.Use.NOW);
        DraftId id =
                drafts.change(drafts.open(first).orElseThrow().draft().item().orElseThrow());
        UI.getCurrent().navigate("drafts/" + id);
        RadioButtonGroup<?> choice =
                find(RadioButtonGroup.class).withId("change").single();
        String asked =
                drafts.open(id).orElseThrow().draft().content().original().stem();
        TextArea stem = find(TextArea.class).all().stream()
                .filter(area -> area.getValue().equals(asked))
                .findFirst()
                .orElseThrow();

        test(stem).setValue("Where do the two patrols meet?");

        assertThat(choice.isAttached()).as("the same radio buttons").isTrue();
        assertThat(choice.getValue()).isEqualTo(ChangeKind.NEW);
        choose(choice);
        assertThat(drafts.open(id).orElseThrow().draft().change()).isEqualTo(ChangeKind.EDITORIAL);
        assertThat(choice.isAttached()).isTrue();
        assertThat(stem.isAttached()).as("the editor").isTrue();
    }

    @SuppressWarnings("unchecked")
    private void choose(RadioButtonGroup<?> choice) {
        test((RadioButtonGroup<ChangeKind>) choice)
                .selectItem("Editorial: only words changed, statistics and difficulty go on");
    }

    @Test
    void everyPlaceOfTheBankIsTwoLinksAway() {
        List<String> groups = links(new BankLinks("drafts"), ".bank-groups");
        List<String> places = groups.stream()
                .flatMap(first -> links(new BankLinks(first), "").stream())
                .distinct()
                .toList();

        assertThat(groups).containsExactly("items", "blueprints", "calibrations", "imports");
        assertThat(places).hasSize(14).contains("drafts", "paper", "exports", "standard-settings");
        assertThat(links(new BankLinks("drafts"), "[aria-current]")).containsExactly("items", "drafts");
    }

    /** @param which of them: those in the row of groups, those that say where one is, or all */
    private static List<String> links(BankLinks bar, String which) {
        return bar.getChildren()
                .filter(row -> !which.startsWith(".")
                        || row.getElement().getClassList().contains(which.substring(1)))
                .flatMap(Component::getChildren)
                .filter(link -> !which.startsWith("[") || link.getElement().hasAttribute("aria-current"))
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private DraftId submitted() {
        AccountId author = authors.fresh(Right.SEE_EXAM_ITEMS);
        ItemDraft draft = DraftSamples.choice(pool);
        try (var session = authors.signIn(author)) {
            DraftId id = drafts.begin(DraftKind.of(draft.body()), draft.frame());
            drafts.save(id, 0, new DraftContent(draft));
            drafts.submit(id);
            return id;
        }
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private String words() {
        return words(find(DraftView.class).single());
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
