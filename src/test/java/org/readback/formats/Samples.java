package org.readback.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftFeedback;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftStimulus;
import org.readback.draft.DraftText;
import org.readback.draft.ItemDraft;
import org.readback.draft.OpenForm;
import org.readback.item.Marking;
import org.readback.item.MediaId;
import org.readback.item.Skill;
import org.readback.item.Spelling;
import org.readback.item.TaskUse;
import org.readback.item.TypedRules;
import org.readback.item.Verdict;

/** A draft of each kind that other systems know, with weights, feedback and signs that files have to escape. */
public final class Samples {

    public static final TypedRules RULES = TypedRules.tolerant(Spelling.NONE);

    private Samples() {}

    public static ItemDraft draft(String id, String stem, DraftBody body) {
        return new ItemDraft(stem, body)
                .withExternalId(id)
                .withName("Name of " + id)
                .withFeedback(new DraftFeedback("", "", "", "The rule: {a} = ~b~ #1, 100 % \\ *.\n\nSecond paragraph."))
                .withFrame(DraftFrame.EMPTY
                        .withBand(2)
                        .withSkill(Skill.READING)
                        .withTopic("gate")
                        .withSource("CEFR A2, reading: notices")
                        .withCategory("Course/Gate duty")
                        .withTags(List.of("radio", "post 4")));
    }

    /** With feedback to right, partly right and wrong answers. */
    public static ItemDraft said(ItemDraft draft) {
        return draft.withFeedback(new DraftFeedback(
                "Right: < & >.", "Half.", "Wrong.", draft.feedback().general()));
    }

    public static DraftBody single() {
        return new DraftBody.Choices(
                options(List.of("the **gate**", "a = b", "{c} ~ #1", "2 * 3 < 7 & more"), 0, 1, 0, 0.33333),
                Choosing.ONE,
                Marking.PARTIAL);
    }

    public static DraftBody several() {
        return new DraftBody.Choices(
                options(List.of("halt", "identify", "fire", "sleep"), 0.5, 0.5, -0.33333, -1),
                Choosing.SEVERAL,
                Marking.PARTIAL);
    }

    public static DraftBody trueFalse() {
        return new DraftBody.TrueFalse(Verdict.FALSE, Map.of(Verdict.TRUE, "No: see line 2.", Verdict.FALSE, "Yes."));
    }

    public static DraftBody matching() {
        return new DraftBody.Matching(
                List.of(new DraftText("1", "PTT"), new DraftText("2", "OP"), new DraftText("3", "CP")),
                List.of(
                        new DraftText("a", "push to talk"),
                        new DraftText("b", "observation post"),
                        new DraftText("c", "checkpoint"),
                        new DraftText("d", "open")),
                Map.of("1", "a", "2", "b", "3", "c"));
    }

    public static DraftBody ordering() {
        return new DraftBody.Ordering(
                List.of(
                        new DraftText("a", "shout"),
                        new DraftText("b", "warn"),
                        new DraftText("c", "aim"),
                        new DraftText("d", "fire")),
                List.of(),
                Marking.PARTIAL);
    }

    public static DraftBody typed() {
        return new DraftBody.TypedAnswers(key());
    }

    private static DraftKey key() {
        return new DraftKey(
                List.of(
                        new DraftAnswer("1", "checkpoint", DraftAnswer.Reading.WORDS, 1, "Good."),
                        new DraftAnswer("2", "check point", DraftAnswer.Reading.WORDS, 0.5, "One word."),
                        new DraftAnswer("3", "*post*", DraftAnswer.Reading.WILDCARD, 0.25, "")),
                RULES);
    }

    public static DraftBody number() {
        return new DraftBody.Numeric(
                List.of(
                        new DraftNumber("1", "3.1416", 0.0005, 1, "Exactly."),
                        new DraftNumber("2", "3.1", 0.1, 0.5, ""),
                        new DraftNumber("3", "*", 0, 0, "Far off.")),
                List.of());
    }

    public static DraftBody numberWithUnits() {
        return new DraftBody.Numeric(
                List.of(new DraftNumber("1", "2.5", 0.1, 1, "")),
                List.of(new DraftBody.Numeric.Unit("km", 1), new DraftBody.Numeric.Unit("m", 0.001)));
    }

    public static DraftBody oneMenu() {
        return new DraftBody.Cloze("The guard {1} all cars.", List.of(menu("1")));
    }

    public static DraftBody oneTyped() {
        return new DraftBody.Cloze("Stop at the {1}, please.", List.of(new DraftGap.Typed("1", key(), 1)));
    }

    public static DraftBody mixed() {
        return new DraftBody.Cloze(
                "The guard {1} at the {2}.\n\nHe waits {3} minutes.",
                List.of(
                        menu("1"),
                        new DraftGap.Typed("2", key(), 2),
                        new DraftGap.Figure("3", List.of(new DraftNumber("1", "10", 0.5, 1, "")), 1)));
    }

    private static DraftGap menu(String id) {
        return new DraftGap.Menu(
                id,
                List.of(
                        new DraftOption("a", "stands", 0, "He does not."),
                        new DraftOption("b", "stops", 1, ""),
                        new DraftOption("c", "halts", 0.5, "")),
                1);
    }

    public static DraftBody essay() {
        return new DraftBody.Open(new OpenForm.Essay(1, 500), TaskUse.PRACTICE, "Name of essay", List.of(), "", "");
    }

    public static ItemDraft passage() {
        return draft("notice", "", new DraftBody.Passage())
                .withName("Notice at the gate")
                .withFeedback(DraftFeedback.EMPTY)
                .withStimulus(new DraftStimulus(
                        "Notice at the gate",
                        "Notice at the gate",
                        "All vehicles *stop*.\n\nLine 2.",
                        null,
                        List.of()));
    }

    private static List<DraftOption> options(List<String> texts, double... weights) {
        var options = new ArrayList<DraftOption>();
        for (int i = 0; i < weights.length; i++) {
            options.add(new DraftOption(
                    Drafts.letter(i),
                    texts.get(i),
                    weights[i],
                    i == 1 ? "Why \"b\": x = y." : i == 2 ? "Not {c}." : ""));
        }
        return options;
    }

    /** By names that tests show. */
    public static Map<String, ItemDraft> forGift() {
        var samples = new LinkedHashMap<String, ItemDraft>();
        samples.put("single", draft("s-1", "Where is #1: the {gate}?", single()));
        samples.put("several", draft("s-2", "What do you do?", several()));
        samples.put("true or false", draft("s-3", "Cars stop here.", trueFalse()));
        samples.put("matching", draft("s-4", "Match.\n\nAll of them.", matching()));
        samples.put("typed", draft("s-5", "Where do cars stop?", typed()));
        samples.put("number", draft("s-6", "How much is pi?", number()));
        samples.put("gap with a menu", draft("s-7", "", oneMenu()));
        samples.put("gap to type in", draft("s-8", "Complete the order.", oneTyped()));
        samples.put("essay", draft("essay", "Write a report.", essay()));
        samples.put("passage", passage());
        return samples;
    }

    /** By names that tests show. */
    public static Map<String, ItemDraft> forMoodle() {
        var samples = new LinkedHashMap<>(forGift());
        samples.put("all or nothing", said(draft("m-1", "Which?", several(Marking.ALL_OR_NOTHING))));
        samples.put("ordering", said(draft("m-2", "Order them.", ordering())));
        samples.put("number with units", draft("m-3", "How far?", numberWithUnits()));
        samples.put("gaps of all kinds", draft("m-4", "Complete the text.\n\nAll gaps.", mixed()));
        samples.put("choice with feedback", said(draft("m-5", "Where?", single())));
        samples.put("recording", draft("recording", "Report on the radio.", recording()));
        samples.put(
                "essay with a template", draft("essay", "Write.", essay("Date:\n\n**Place:**", "Who, what, where.")));
        samples.put("picture and passage", pictured());
        return samples;
    }

    private static DraftBody several(Marking marking) {
        var options = ((DraftBody.Choices) several()).options();
        return new DraftBody.Choices(options, Choosing.SEVERAL, marking);
    }

    private static DraftBody recording() {
        return new DraftBody.Open(
                new OpenForm.Recording(0, 90, 1), TaskUse.PRACTICE, "Name of recording", List.of(), "", "Clear?");
    }

    private static DraftBody essay(String template, String notes) {
        return new DraftBody.Open(
                new OpenForm.Essay(40, 80), TaskUse.PRACTICE, "Name of essay", List.of(), template, notes);
    }

    public static byte[] picture() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
    }

    private static ItemDraft pictured() {
        var id = MediaId.of(picture());
        var picture = new DraftStimulus.Picture("img/gate.png", "A gate with a guard");
        return draft("m-6", "Where does the guard stand?", single())
                .withAttachments(Map.of("img/gate.png", id))
                .withStimulus(new DraftStimulus("", "Notice", "Stop *here*.\n\nWait.", null, List.of(picture)));
    }
}
