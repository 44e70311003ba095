package org.readback.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readback.item.CodeForm;
import org.readback.item.Marking;
import org.readback.item.ReportForm;
import org.readback.item.Spelling;
import org.readback.item.TaskUse;
import org.readback.item.TypedRules;
import org.readback.item.Verdict;

/** Bodies of every kind with all that a file may bring, for tests of whoever shows, keeps or carries them. */
public final class RichBodies {
    private RichBodies() {}

    private static final TypedRules RULES =
            TypedRules.tolerant(Spelling.FULL, TypedRules.Setting.CAPITALS_COUNT, TypedRules.Setting.NUMBERS_ALIKE);
    private static final DraftKey KEY = new DraftKey(
            List.of(
                    new DraftAnswer("a", "the gate", 1),
                    new DraftAnswer("b", "gate*", DraftAnswer.Reading.WILDCARD, 0.33333, "Nearly."),
                    new DraftAnswer("x", "door", 0)),
            RULES);
    private static final List<DraftOption> OPTIONS = List.of(
            new DraftOption("a", "one", 0.33333, "Yes."),
            new DraftOption("c", "two", -0.5, ""),
            new DraftOption("k", "three", 0.66667, "Yes, too."));

    public static Stream<DraftBody> all() {
        return Stream.concat(chosen(), Stream.concat(typed(), others()));
    }

    private static Stream<DraftBody> others() {
        var form = new ReportForm(
                "sitrep", 3, "SITREP", List.of(new ReportForm.Field("a", "Line 1", Map.of("ru", "Что"), 2)));
        return Stream.of(
                new DraftBody.SelectWords(
                        "{b} the {a}", List.of(new DraftOption("a", "gate", 0.5, "why"), OPTIONS.get(1))),
                new DraftBody.Hotspot(List.of(new DraftArea("a", "the gate", 1, 2, 30, 40, 0.5))),
                new DraftBody.Open(
                        new OpenForm.Report(20, 40, form), TaskUse.LEVEL, "T", List.of("Say who."), "To:", "Mild."),
                new DraftBody.Open(new OpenForm.Essay(20, 40), TaskUse.PRACTICE, "T", List.of(), "", ""),
                new DraftBody.Open(new OpenForm.Recording(0, 15, 0), TaskUse.STANAG_6001, "", List.of(), "", ""),
                new DraftBody.NeedsRework("Moodle XML", "<question/>", "draft.no-item.rework"));
    }

    private static Stream<DraftBody> chosen() {
        return Stream.of(
                new DraftBody.Choices(OPTIONS, DraftBody.Choosing.SEVERAL, Marking.PARTIAL),
                new DraftBody.Choices(OPTIONS, DraftBody.Choosing.ONE, Marking.ALL_OR_NOTHING),
                new DraftBody.TrueFalse(Verdict.NOT_GIVEN, Map.of(Verdict.TRUE, "It does not say so.")),
                new DraftBody.TrueFalse(null, Map.of()),
                new DraftBody.Cloze(
                        "At {2} I saw {1} of {x}.",
                        List.of(
                                new DraftGap.Menu("1", OPTIONS, 2),
                                new DraftGap.Typed("2", KEY, 0.5),
                                new DraftGap.Figure("x", List.of(new DraftNumber("a", "2,5", 0.1, 1, "")), 1))),
                new DraftBody.Matching(
                        List.of(new DraftText("1", "PTT"), new DraftText("2", "OP"), new DraftText("3", "")),
                        List.of(new DraftText("a", "push to talk"), new DraftText("b", "post")),
                        Map.of("1", "a", "2", "a")),
                new DraftBody.Ordering(
                        List.of(new DraftText("a", "warn"), new DraftText("b", "aim"), new DraftText("c", "fire")),
                        List.of("c", "a", "b"),
                        Marking.ALL_OR_NOTHING));
    }

    private static Stream<DraftBody> typed() {
        return Stream.of(
                new DraftBody.TypedAnswers(KEY),
                new DraftBody.Numeric(
                        List.of(
                                new DraftNumber("a", "*", 0, 0, "Count again."),
                                new DraftNumber("b", "12", 0.5, 1, "")),
                        List.of(new DraftBody.Numeric.Unit("km", 1), new DraftBody.Numeric.Unit("m", 0.001))),
                new DraftBody.Coded(new CodeForm.CallSign(), List.of(new DraftText("a", "B 2"))),
                new DraftBody.KeyFacts(List.of(
                        new DraftBody.KeyFacts.Fact("1", KEY),
                        new DraftBody.KeyFacts.Fact("4", new DraftKey(List.of(), DraftKind.USUAL_RULES)))),
                new DraftBody.Dictation("Say again.", RULES));
    }
}
