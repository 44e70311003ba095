package org.readback.command;

import java.util.List;
import java.util.Locale;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.approval.ExportPermits;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftFeedback;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftOption;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftFilter;
import org.readback.drafting.DraftId;
import org.readback.drafting.DraftReviews;
import org.readback.drafting.Drafts;
import org.readback.item.ItemId;
import org.readback.item.Marking;
import org.readback.item.Skill;
import org.springframework.stereotype.Component;

/** A colleague's item that waits for the instructor, a change of one in use, one that was sent back, and a permit to be
 * given. */
@Component
class DemoDrafts {
    private static final String LESSON = "eng1-01";
    private static final ItemId CHANGED = new ItemId("eng1-01-01");

    private final WorkAs workAs;
    private final Drafts drafts;
    private final DraftReviews reviews;
    private final ExportPermits permits;

    DemoDrafts(WorkAs workAs, Drafts drafts, DraftReviews reviews, ExportPermits permits) {
        this.workAs = workAs;
        this.drafts = drafts;
        this.reviews = reviews;
        this.permits = permits;
    }

    /** Does nothing if there are any.
     *
     * @param colleague an instructor who may see items of tests */
    void write(AccountId instructor, AccountId colleague) {
        if (workAs.person(colleague, () -> drafts.count(DraftFilter.OPEN)) > 1) return;
        DraftId mine = workAs.person(instructor, () -> sent(gate()));
        workAs.person(colleague, () -> {
            sent(convoy());
            DraftId change = drafts.change(CHANGED);
            DraftContent old = drafts.open(change).orElseThrow().draft().content();
            drafts.save(change, 0, old.with(old.original().withNotes(List.of("Stem to be made shorter."))));
            permits.ask("eng-placement-use", "For the other camp, whose server is not connected.");
            reviews.comment(mine, "option.c", "Nobody says this on the radio. Take a word that people really mix up.");
            return change;
        });
    }

    private DraftId sent(ItemDraft draft) {
        DraftId id = drafts.begin(DraftKind.of(draft.body()), draft.frame());
        drafts.save(id, 0, new DraftContent(draft));
        drafts.submit(id);
        return id;
    }

    private static ItemDraft convoy() {
        return choice(
                "A convoy commander reports: “Three vehicles, one ambulance, heading north.” How many of the vehicles"
                        + " carry patients?",
                Skill.READING,
                List.of("One", "Three", "Four"));
    }

    private static ItemDraft gate() {
        return choice(
                "The guard says: “Wait one.” What are you to do?",
                Skill.USE,
                List.of("Wait a moment", "Go through one gate", "Count to one"));
    }

    private static ItemDraft choice(String stem, Skill skill, List<String> answers) {
        var ids = List.of("a", "b", "c");
        var options = ids.stream()
                .map(id -> new DraftOption(id, answers.get(ids.indexOf(id)), id.equals("a") ? 1 : 0, ""))
                .toList();
        var frame = DraftFrame.EMPTY
                .withSkill(skill)
                .withBand(1)
                .withTopic("radio")
                .withSource("CEFR-J A1.3")
                .withLesson(LESSON);
        return new ItemDraft(stem, new DraftBody.Choices(options, Choosing.ONE, Marking.ALL_OR_NOTHING))
                .withName(stem.substring(0, stem.indexOf(':')))
                .withFrame(frame)
                .withFeedback(new DraftFeedback(
                        "Yes: " + answers.getFirst().toLowerCase(Locale.ROOT) + ".",
                        "",
                        "Read the words in quotation marks once more, one by one.",
                        ""));
    }
}
