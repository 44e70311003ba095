package org.readback.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.base.UserError;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftFilter.Whose;
import org.readback.drafting.DraftSheet.Deed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class DraftsTest {
    @Autowired
    Drafts drafts;

    @Autowired
    DraftReviews reviews;

    @Autowired
    Authors authors;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsSavedWithinAMinuteIsOneRevision() {
        try (var session = authors.signInWith()) {
            DraftId id = begun(lesson());
            Saved.Kept first = kept(drafts.save(id, 0, new DraftContent(lesson())));
            Saved.Kept second = kept(drafts.save(id, first.saves(), new DraftContent(lesson().withStem("And now?"))));

            assertThat(second.revision()).isEqualTo(first.revision()).isEqualTo(2);
            assertThat(drafts.open(id).orElseThrow().history())
                    .extracting(DraftRevision::revision)
                    .containsExactly(2, 1);

            aMinuteLater(id);
            Saved.Kept third = kept(drafts.save(id, second.saves(), new DraftContent(lesson().withStem("Later?"))));

            assertThat(third.revision()).isEqualTo(3);
            assertThat(drafts.revision(id, 2, 0).original().stem()).isEqualTo("And now?");
        }
    }

    @Test
    void twoAtOnceLoseNothing() {
        AccountId one = authors.fresh();
        DraftId id;
        try (var session = authors.signIn(one)) {
            id = begun(lesson());
            drafts.save(id, 0, new DraftContent(lesson().withStem("Theirs")));
        }
        try (var session = authors.signInWith()) {
            var mine = new DraftContent(lesson().withStem("Mine"));

            Saved saved = drafts.save(id, 0, mine);

            assertThat(saved).isInstanceOfSatisfying(Saved.Beside.class, beside -> {
                assertThat(beside.theirs().content().original().stem()).isEqualTo("Theirs");
                assertThat(beside.by()).startsWith("author-");
                assertThat(drafts.revision(id, beside.theirs().revision(), beside.aside()))
                        .isEqualTo(mine);
            });
            DraftSheet sheet = drafts.open(id).orElseThrow();
            assertThat(sheet.draft().content().original().stem()).isEqualTo("Theirs");

            drafts.restore(
                    id,
                    sheet.draft().saves(),
                    sheet.history().stream()
                            .filter(revision -> revision.aside() == 1)
                            .findFirst()
                            .orElseThrow());

            assertThat(drafts.open(id).orElseThrow().draft().content()).isEqualTo(mine);
            assertThat(drafts.revision(id, sheet.draft().revision(), 0)
                            .original()
                            .stem())
                    .isEqualTo("Theirs");
        }
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        try (var session = authors.signInWith()) {
            var content = new DraftContent(lesson());
            DraftId id = begun(lesson());
            Saved.Kept first = kept(drafts.save(id, 0, content));

            assertThat(drafts.save(id, 0, content)).isEqualTo(first);
        }
    }

    @Test
    void whatIsMissingIsSaidAndHoldsItBack() {
        try (var session = authors.signInWith()) {
            DraftId id = drafts.begin(DraftKind.SINGLE_CHOICE, DraftFrame.EMPTY);

            DraftSheet sheet = drafts.open(id).orElseThrow();

            assertThat(sheet.build().missing())
                    .extracting(fault -> fault.place())
                    .contains("stem", "skill", "band", "topic", "source", "home");
            assertThat(sheet.may()).containsExactlyInAnyOrder(Deed.WRITE, Deed.DISCARD);
            refused("drafting.submit.missing", () -> drafts.submit(id));
        }
    }

    @Test
    void whatIsInReviewIsNotWrittenButKeptAside() {
        try (var session = authors.signInWith()) {
            DraftId id = finished(lesson());
            drafts.submit(id);

            Saved late = drafts.save(id, 1, new DraftContent(lesson().withStem("Late")));

            assertThat(late).isInstanceOf(Saved.Beside.class);
            drafts.withdraw(id);
            assertThat(drafts.open(id).orElseThrow().draft().state()).isEqualTo(DraftState.DRAFT);
            drafts.discard(id);
            assertThat(drafts.list(new DraftFilter(Whose.MINE, none(), none(), none()), 0, 50))
                    .isEmpty();
        }
    }

    @Test
    void draftsOfTestsAreForPeopleWithTheRightOnly() {
        ItemDraft secret = DraftSamples.choice("exam-" + UUID.randomUUID());
        DraftId id;
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS)) {
            id = finished(secret);
            reviews.comment(id, "stem", "Too long");
            assertThat(drafts.pools()).contains(secret.frame().pool());
        }
        try (var session = authors.signInWith()) {
            var filter = new DraftFilter(
                    Whose.ALL, none(), Optional.of(secret.frame().pool()), none());
            assertThat(drafts.open(id)).isEmpty();
            assertThat(drafts.list(filter, 0, 50)).isEmpty();
            assertThat(drafts.pools()).doesNotContain(secret.frame().pool());
            List.<Runnable>of(
                            () -> drafts.copy(id),
                            () -> drafts.revision(id, 1, 0),
                            () -> drafts.save(id, 1, new DraftContent(lesson())),
                            () -> drafts.submit(id),
                            () -> drafts.discard(id),
                            () -> reviews.comment(id, "", "Hello"))
                    .forEach(deed -> assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(deed::run));
            DraftId own = begun(lesson());
            refused("drafting.save.pool", () -> drafts.save(own, 0, new DraftContent(secret)));
        }
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static ItemDraft lesson() {
        return DraftSamples.choice("practice")
                .withStem("Where does the patrol meet?")
                .withFrame(DraftSamples.choice("practice").frame().withLesson("l-01"));
    }

    private DraftId begun(ItemDraft draft) {
        return drafts.begin(DraftKind.of(draft.body()), draft.frame());
    }

    private DraftId finished(ItemDraft draft) {
        DraftId id = begun(draft);
        drafts.save(id, 0, new DraftContent(draft));
        return id;
    }

    private static Saved.Kept kept(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Kept.class);
        return (Saved.Kept) saved;
    }

    private void aMinuteLater(DraftId id) {
        jdbc.sql("update item_draft set revised_at = revised_at - interval '61 seconds' where draft_id = ?")
                .param(id.draftId())
                .update();
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(UserError.class).hasMessageStartingWith(key);
    }
}
