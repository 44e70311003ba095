package org.readback.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftFeedback;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.item.LanguageTag;
import org.readback.item.Marking;
import org.readback.item.Skill;

/** Drafts that nobody else has. */
public final class DraftSamples {
    private DraftSamples() {}

    /** Finished: a choice of three about reading, for the pool. */
    public static ItemDraft choice(String pool) {
        return choice(pool, Skill.READING);
    }

    public static ItemDraft choice(String pool, Skill skill) {
        String mark = UUID.randomUUID().toString();
        var options = List.of(
                new DraftOption("a", "At the gate", 1, "The notice says so."),
                new DraftOption("b", "At the bridge", 0, ""),
                new DraftOption("c", "At the well", 0, ""));
        var frame = DraftFrame.EMPTY
                .withSkill(skill)
                .withBand(2)
                .withTopic("gist")
                .withSource("CEFR-J A2.1 reading; Model Law, article 7")
                .withPool(pool);
        return new ItemDraft(
                        "Where does the patrol meet? " + mark,
                        new DraftBody.Choices(options, Choosing.ONE, Marking.ALL_OR_NOTHING))
                .withName("Where the patrol meets")
                .withFrame(frame)
                .withFeedback(new DraftFeedback("Yes: at the gate.", "", "Read the notice once more.", ""));
    }

    public static DraftContent withKazakh(ItemDraft original) {
        var texts = Map.of("stem", "Патруль қайда кездеседі?", "option.a", "Қақпада", "option.b", "Көпірде");
        var kazakh = new DraftTranslation(LanguageTag.KK);
        for (var text : texts.entrySet()) kazakh = kazakh.with(original, text.getKey(), text.getValue());
        return new DraftContent(original).with(kazakh);
    }
}
