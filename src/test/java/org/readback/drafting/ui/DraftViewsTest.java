package org.readback.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.drafting.Authors;
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
