package org.readback.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.draft.DraftKind;
import org.readback.inventory.ItemTag;
import org.readback.inventory.TagShelf;
import org.readback.item.ItemId;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DraftTagsTest {
    @Autowired
    Drafts drafts;

    @Autowired
    DraftReviews reviews;

    @Autowired
    TagShelf tags;

    @Autowired
    Authors authors;

    @Test
    void tagsOfADraftBecomeThoseOfTheItemAndComeBackWithAChange() {
        var choice = DraftSamples.choice("pool-" + UUID.randomUUID());
        var tagged = choice.withFrame(choice.frame().withTags(List.of("Gate Duty", "<b>")));
        AccountId author = authors.fresh(Right.SEE_EXAM_ITEMS);
        DraftId id;
        try (var _ = authors.signIn(author)) {
            id = drafts.begin(DraftKind.of(tagged.body()), tagged.frame());
            drafts.save(id, 0, new DraftContent(tagged));
            drafts.submit(id);
        }
        try (var _ = authors.signInWith(Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH)) {
            reviews.approve(id, 1, DraftReviews.Use.NOW);
        }

        try (var _ = authors.signIn(author)) {
            ItemId item = draft(id).made().orElseThrow().item();
            assertThat(tags.of(item)).containsExactly(new ItemTag("gate-duty"));
            assertThat(draft(drafts.change(item)).content().original().frame().tags())
                    .containsExactly("gate-duty");
        }
    }

    private HeldDraft draft(DraftId id) {
        return drafts.open(id).orElseThrow().draft();
    }
}
