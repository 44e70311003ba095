package org.readback.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.base.UserError;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftReviews.Use;
import org.readback.drafting.DraftSheet.Deed;
import org.readback.item.Skill;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DraftReviewsTest {
    @Autowired
    Drafts drafts;

    @Autowired
    DraftReviews reviews;

    @Autowired
    ItemBank bank;

    @Autowired
    Authors authors;

    private final String pool = "pool-" + UUID.randomUUID();

    @Test
    void aSecondPersonApprovesAndTheItemIsInUse() {
        AccountId author = authors.fresh(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH);
        DraftId id = submitted(author, DraftSamples.choice(pool));
        try (var session = authors.signIn(author)) {
            assertThat(sheet(id).may()).containsExactly(Deed.WITHDRAW);
            refused("drafting.approve.other", () -> reviews.approve(id, 1, Use.NOW));
            assertThat(drafts.list(DraftFilter.WAITING, 0, 500))
                    .extracting(DraftCard::id)
                    .doesNotContain(id);
        }

        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH)) {
            assertThat(drafts.list(DraftFilter.WAITING, 0, 500))
                    .extracting(DraftCard::id)
                    .contains(id);
            reviews.approve(id, 1, Use.NOW);
        }

        HeldDraft live = sheetOf(author, id).draft();
        assertThat(live.state()).isEqualTo(DraftState.LIVE);
        ItemVersionId made = live.made().orElseThrow();
        BankItem item = bank.current(made.item()).orElseThrow();
        assertThat(item.version()).isEqualTo(made);
        assertThat(item.status()).isEqualTo(ItemStatus.LIVE);
        assertThat(bank.pool(pool)).containsExactly(item);
    }

    @Test
    void lawNeedsALegalReviewerAndEnglishALanguageReviewer() {
        DraftId law = submitted(authors.fresh(Right.SEE_EXAM_ITEMS), DraftSamples.choice(pool, Skill.KNOWLEDGE));
        DraftId english = submitted(authors.fresh(Right.SEE_EXAM_ITEMS), DraftSamples.choice(pool));
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH)) {
            refused("drafting.approve.other", () -> reviews.approve(law, 1, Use.NOW));
            reviews.approve(english, 1, Use.NOW);
        }
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_LAW)) {
            reviews.approve(law, 1, Use.NOW);
        }
        assertThat(bank.pool(pool)).hasSize(2);
    }

    @Test
    void whoWroteInItDoesNotApproveIt() {
        AccountId author = authors.fresh(Right.SEE_EXAM_ITEMS);
        AccountId helper = authors.fresh(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH);
        ItemDraft draft = DraftSamples.choice(pool);
        DraftId id = submitted(author, draft);
        try (var session = authors.signIn(helper)) {
            drafts.withdraw(id);
            drafts.save(id, 1, new DraftContent(draft.withStem("Mended")));
        }
        try (var session = authors.signIn(author)) {
            drafts.save(id, 2, new DraftContent(draft.withStem("Mended again")));
            drafts.submit(id);
        }
        try (var session = authors.signIn(helper)) {
            refused("drafting.approve.other", () -> reviews.approve(id, 3, Use.NOW));
        }
    }

    @Test
    void commentsAreAnsweredAndResolvedBeforeApproval() {
        AccountId author = authors.fresh(Right.SEE_EXAM_ITEMS);
        DraftId id = submitted(author, DraftSamples.choice(pool));
        AccountId reviewer = authors.fresh(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH);
        try (var session = authors.signIn(reviewer)) {
            reviews.comment(id, "option.b", " Is there a bridge? ");
            refused("drafting.approve.comments", () -> reviews.approve(id, 1, Use.NOW));
            reviews.sendBack(id, "See the comment.");
        }
        try (var session = authors.signIn(author)) {
            assertThat(drafts.list(DraftFilter.WAITING, 0, 50))
                    .extracting(DraftCard::id)
                    .containsExactly(id);
            DraftWord word = sheet(id).comments().getFirst();
            reviews.answer(word.id(), "On the map, yes.");
            drafts.submit(id);
        }
        try (var session = authors.signIn(reviewer)) {
            DraftWord word = sheet(id).comments().getFirst();
            assertThat(word.place()).isEqualTo("option.b");
            assertThat(word.words()).isEqualTo("Is there a bridge?");
            assertThat(word.answers()).extracting(DraftWord.Answer::words).containsExactly("On the map, yes.");
            reviews.resolve(word.id());
            reviews.approve(id, 1, Use.LATER);
            assertThat(bank.pool(pool)).isEmpty();
            assertThat(sheet(id).steps())
                    .extracting(DraftStep::state)
                    .containsExactly(DraftState.IN_REVIEW, DraftState.DRAFT, DraftState.IN_REVIEW, DraftState.APPROVED);
        }
        try (var session = authors.signIn(author)) {
            reviews.putIntoUse(id);
        }
        assertThat(bank.pool(pool)).hasSize(1);
    }

    @Test
    void approvedIsWhatWasSeen() {
        AccountId author = authors.fresh(Right.SEE_EXAM_ITEMS);
        DraftId id = submitted(author, DraftSamples.choice(pool));
        try (var session = authors.signIn(author)) {
            drafts.withdraw(id);
            drafts.save(id, 1, new DraftContent(DraftSamples.choice(pool)));
            drafts.submit(id);
        }
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH)) {
            refused("drafting.approve.changed", () -> reviews.approve(id, 1, Use.NOW));
        }
    }

    private DraftId submitted(AccountId author, ItemDraft draft) {
        try (var session = authors.signIn(author)) {
            DraftId id = drafts.begin(DraftKind.of(draft.body()), draft.frame());
            drafts.save(id, 0, new DraftContent(draft));
            drafts.submit(id);
            return id;
        }
    }

    private DraftSheet sheet(DraftId id) {
        return drafts.open(id).orElseThrow();
    }

    private DraftSheet sheetOf(AccountId who, DraftId id) {
        try (var session = authors.signIn(who)) {
            return sheet(id);
        }
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(UserError.class).hasMessageStartingWith(key);
    }
}
