package org.readback.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.approval.ShippedReviews.Waiting;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.bank.TestItems;
import org.readback.base.UserError;
import org.readback.drafting.Authors;
import org.readback.item.ItemId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ShippedReviewsTest {
    @Autowired
    ShippedReviews reviews;

    @Autowired
    ItemRetirements retirements;

    @Autowired
    Approvals approvals;

    @Autowired
    ItemBank bank;

    @Autowired
    Authors authors;

    private final String pool = "ship-" + UUID.randomUUID();
    private final ItemHome home = new ItemHome.Pool(pool);
    private final ItemVersionId one = version("a");
    private final ItemVersionId two = version("b");

    private ItemVersionId version(String name) {
        return new ItemVersionId(new ItemId(pool + "-" + name), 1);
    }

    @BeforeEach
    void twoItemsShip() {
        bank.add(List.of(
                TestItems.inPool(
                        pool, TestItems.choice(new TestItems.Marks(one.item().itemId(), 2, "t", null))),
                TestItems.inPool(
                        pool, TestItems.choice(new TestItems.Marks(two.item().itemId(), 2, "t", null)))));
    }

    @Test
    void theyAreApprovedTogetherAndUnderAName() {
        AccountId reviewer = authors.fresh(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH, Right.APPROVE_LAW);
        try (var session = authors.signIn(reviewer)) {
            assertThat(reviews.waiting()).contains(new Waiting(home, 2));
            assertThat(reviews.of(home))
                    .extracting(WaitingItem::item)
                    .extracting(BankItem::version)
                    .containsExactly(one, two);

            assertThat(reviews.approve(List.of(one))).isEqualTo(1);
            assertThat(reviews.approve(List.of(one, two))).isEqualTo(1);

            assertThat(reviews.of(home)).isEmpty();
        }
        assertThat(bank.version(one).status()).isEqualTo(ItemStatus.LIVE);
        assertThat(approvals.of(two)).contains(reviewer);
    }

    @Test
    void whoMayNotSeeOrApproveThemFindsNone() {
        for (Right[] rights : new Right[][] {{Right.APPROVE_ENGLISH, Right.APPROVE_LAW}, {Right.SEE_EXAM_ITEMS}, {}}) {
            try (var session = authors.signInWith(rights)) {
                assertThat(reviews.of(home)).isEmpty();
                assertThat(reviews.waiting()).extracting(Waiting::home).doesNotContain(home);
                assertThatExceptionOfType(UserError.class)
                        .isThrownBy(() -> reviews.approve(List.of(one)))
                        .withMessageStartingWith("approval.approve.other");
                assertThat(retirements.mayRetire(one.item())).isFalse();
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> retirements.retire(one.item(), "Wrong"));
            }
        }
        assertThat(bank.version(one).status()).isEqualTo(ItemStatus.IN_REVIEW);
    }

    @Test
    void takingOutOfUseNeedsAReason() {
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH, Right.APPROVE_LAW)) {
            assertThatThrownBy(() -> retirements.retire(one.item(), " "))
                    .hasMessageStartingWith("approval.retire.words");
            retirements.retire(one.item(), "Its map is out of date.");
            assertThatThrownBy(() -> retirements.retire(one.item(), "Again"))
                    .hasMessageStartingWith("approval.retire.before");
        }
        assertThat(bank.version(one).status()).isEqualTo(ItemStatus.RETIRED);
    }
}
