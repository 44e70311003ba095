package org.readback.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import org.readback.bank.OpenTasks;
import org.readback.base.UserError;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftReviews.Use;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ItemChangesTest {
    @Autowired
    Drafts drafts;

    @Autowired
    DraftReviews reviews;

    @Autowired
    ItemBank bank;

    @Autowired
    OpenTasks tasks;

    @Autowired
    ItemEdits edits;

    @Autowired
    Authors authors;

    private final String pool = "pool-" + UUID.randomUUID();

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
    void aTaskThatPeopleMarkGoesIntoUseToo() {
        ItemDraft task = new ItemDraft("Report what you saw.", DraftKind.WRITING.blank())
                .withFrame(DraftSamples.choice("").frame().withSkill(null).withLesson(pool));
        var open = (DraftBody.Open) task.body();
        DraftId id = submitted(
                authors.fresh(),
                task.withBody(new DraftBody.Open(open.form(), open.use(), "A report", List.of(), "", "")));
        try (var session = authors.signInWith(Right.APPROVE_ENGLISH)) {
            reviews.approve(id, 1, Use.NOW);
        }

        assertThat(tasks.lesson(pool)).singleElement().satisfies(made -> {
            assertThat(made.status()).isEqualTo(ItemStatus.LIVE);
            assertThat(made.task().frame().title()).isEqualTo("A report");
        });
    }

    @Test
    void lawThatIsMadeSomethingElseStillTakesALegalReviewer() {
        ItemDraft law = DraftSamples.choice(pool, Skill.KNOWLEDGE);
        DraftId first = submitted(authors.fresh(Right.SEE_EXAM_ITEMS), law);
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_LAW)) {
            reviews.approve(first, 1, Use.NOW);
        }
        ItemId item = bank.pool(pool).getFirst().version().item();
        DraftId id;
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS)) {
            id = drafts.change(item);
            drafts.save(id, 0, new DraftContent(law.withFrame(law.frame().withSkill(Skill.READING))));
            drafts.submit(id);
        }
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH)) {
            refused("drafting.approve.other", () -> reviews.approve(id, 1, Use.NOW));
        }
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH, Right.APPROVE_LAW)) {
            reviews.approve(id, 1, Use.NOW);
        }
        assertThat(bank.current(item).orElseThrow().version().number()).isEqualTo(2);
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

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(UserError.class).hasMessageStartingWith(key);
    }
}
