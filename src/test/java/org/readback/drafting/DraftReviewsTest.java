package org.readback.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemEdit;
import org.readback.bank.ItemEdits;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.base.UserError;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftReviews.Use;
import org.readback.drafting.DraftSheet.Deed;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
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

    @Test
    void aChangeIsAnotherVersionAndTheOldOneIsKept() {
        BankItem first = live(DraftSamples.choice(pool));
        ItemId item = first.version().item();
        DraftContent changed = change(item, ChangeKind.NEW, "Where do they meet now?");

        BankItem second = bank.current(item).orElseThrow();

        assertThat(second.version().number()).isEqualTo(2);
        assertThat(second.in(LanguageTag.EN).stem())
                .isEqualTo(changed.original().stem());
        assertThat(bank.version(first.version()).in(LanguageTag.EN).stem())
                .isEqualTo(first.in(LanguageTag.EN).stem());
        assertThat(bank.version(first.version()).status()).isEqualTo(ItemStatus.RETIRED);
    }

    @Test
    void anotherKeyIsNeverEditorial() {
        ItemId item = live(DraftSamples.choice(pool)).version().item();
        AccountId author = authors.fresh(Right.SEE_EXAM_ITEMS);
        DraftId id;
        try (var session = authors.signIn(author)) {
            id = drafts.change(item);
            assertThat(drafts.change(item)).isEqualTo(id);
            DraftContent old = sheet(id).draft().content();
            drafts.save(
                    id,
                    0,
                    old.with(old.original().withFrame(old.original().frame().withBand(4))));
            drafts.choose(id, ChangeKind.EDITORIAL);
            assertThat(sheet(id).mayBeEditorial()).isFalse();
            drafts.submit(id);
        }
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH)) {
            refused("drafting.approve.notEditorial", () -> reviews.approve(id, 1, Use.NOW));
        }
    }

    @Test
    void aChangeOfWhatIsNoLongerTheNewestIsLookedAtAgain() {
        ItemId item = live(DraftSamples.choice(pool)).version().item();
        AccountId author = authors.fresh(Right.SEE_EXAM_ITEMS);
        DraftId slow;
        try (var session = authors.signIn(author)) {
            slow = drafts.change(item);
            DraftContent old = sheet(slow).draft().content();
            drafts.save(slow, 0, old.with(old.original().withStem("Slow change")));
        }
        publish(item, "Quick change");
        try (var session = authors.signIn(author)) {
            assertThat(sheet(slow).baseIsOld()).isTrue();
            drafts.takeBase(slow);
            assertThat(sheet(slow).baseIsOld()).isFalse();
            assertThat(sheet(slow).base().orElseThrow().original().stem()).isEqualTo("Quick change");
        }
    }

    /** Somebody else's draft of the same item would be returned: this one goes around it. */
    private void publish(ItemId item, String stem) {
        AccountId other = authors.fresh(Right.SEE_EXAM_ITEMS);
        var content = new DraftContent[1];
        try (var session = authors.signIn(other)) {
            DraftId copy = drafts.copy(item);
            content[0] = sheet(copy).draft().content();
        }
        edits.publish(new ItemEdit(
                new ItemHome.Pool(pool),
                DraftBuild.of(content[0].with(content[0].original().withStem(stem)), Optional.empty(), item)
                        .texts(),
                Optional.empty()));
    }

    @Autowired
    ItemEdits edits;

    private DraftContent change(ItemId item, ChangeKind kind, String stem) {
        AccountId author = authors.fresh(Right.SEE_EXAM_ITEMS);
        DraftId id;
        DraftContent changed;
        try (var session = authors.signIn(author)) {
            id = drafts.change(item);
            DraftContent old = sheet(id).draft().content();
            changed = old.with(old.original().withStem(stem));
            drafts.save(id, 0, changed);
            drafts.choose(id, kind);
            drafts.submit(id);
        }
        approve(id, 1);
        return changed;
    }

    private BankItem live(ItemDraft draft) {
        DraftId id = submitted(authors.fresh(Right.SEE_EXAM_ITEMS), draft);
        approve(id, 1);
        return bank.pool(pool).getFirst();
    }

    private void approve(DraftId id, int seen) {
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH)) {
            reviews.approve(id, seen, Use.NOW);
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
