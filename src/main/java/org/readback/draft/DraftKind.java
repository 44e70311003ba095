package org.readback.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.draft.DraftBody.Choosing;
import org.readback.item.CodeForm;
import org.readback.item.Marking;
import org.readback.item.Spelling;
import org.readback.item.TaskUse;
import org.readback.item.TypedRules;

/** The kinds as authors name and begin them. */
public enum DraftKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    CLOZE,
    MATCHING,
    ORDERING,
    SHORT_ANSWER,
    NUMBER,
    CODED_ANSWER,
    KEY_FACTS,
    DICTATION,
    SELECT_WORDS,
    HOTSPOT,
    WRITING,
    SPEAKING,
    PASSAGE,
    /** Nobody begins one: files bring it. */
    NEEDS_REWORK;

    /** What somebody begins a typed answer with: one slip in a longer word earns half the mark. */
    public static final TypedRules USUAL_RULES = new TypedRules(TypedRules.Edition.TOLERANT_1, Spelling.HALF, Set.of());

    public static DraftKind of(DraftBody body) {
        return switch (body) {
            case DraftBody.Choices choices -> choices.choosing() == Choosing.ONE ? SINGLE_CHOICE : MULTIPLE_CHOICE;
            case DraftBody.TrueFalse _ -> TRUE_FALSE;
            case DraftBody.Cloze _ -> CLOZE;
            case DraftBody.Matching _ -> MATCHING;
            case DraftBody.Ordering _ -> ORDERING;
            case DraftBody.TypedAnswers _ -> SHORT_ANSWER;
            case DraftBody.Numeric _ -> NUMBER;
            case DraftBody.Coded _ -> CODED_ANSWER;
            case DraftBody.KeyFacts _ -> KEY_FACTS;
            case DraftBody.Dictation _ -> DICTATION;
            case DraftBody.SelectWords _ -> SELECT_WORDS;
            case DraftBody.Hotspot _ -> HOTSPOT;
            case DraftBody.Open open -> open.form() instanceof OpenForm.Recording ? SPEAKING : WRITING;
            case DraftBody.Passage _ -> PASSAGE;
            case DraftBody.NeedsRework _ -> NEEDS_REWORK;
        };
    }

    /** Those that somebody may begin. */
    public static List<DraftKind> toBegin() {
        return Arrays.stream(values()).filter(kind -> kind != NEEDS_REWORK).toList();
    }

    /** What an author finds on the empty page: as many rows as the kind usually has. */
    public DraftBody blank() {
        return switch (this) {
            case SINGLE_CHOICE -> new DraftBody.Choices(options(4), Choosing.ONE, Marking.ALL_OR_NOTHING);
            case MULTIPLE_CHOICE -> new DraftBody.Choices(options(5), Choosing.SEVERAL, Marking.PARTIAL);
            case TRUE_FALSE -> new DraftBody.TrueFalse(null, Map.of());
            case CLOZE -> new DraftBody.Cloze("", List.of());
            case MATCHING -> new DraftBody.Matching(texts("1", "2", "3"), texts("a", "b", "c", "d"), Map.of());
            case ORDERING -> new DraftBody.Ordering(texts("a", "b", "c", "d"), List.of(), Marking.PARTIAL);
            case SHORT_ANSWER -> new DraftBody.TypedAnswers(key());
            case NUMBER -> new DraftBody.Numeric(List.of(new DraftNumber("a", "", 0, 1, "")), List.of());
            case CODED_ANSWER -> new DraftBody.Coded(new CodeForm.Time(), texts("a"));
            case KEY_FACTS ->
                new DraftBody.KeyFacts(
                        List.of(new DraftBody.KeyFacts.Fact("1", key()), new DraftBody.KeyFacts.Fact("2", key())));
            case DICTATION -> new DraftBody.Dictation("", USUAL_RULES);
            case SELECT_WORDS -> new DraftBody.SelectWords("", List.of());
            case HOTSPOT -> new DraftBody.Hotspot(List.of());
            case WRITING -> open(new OpenForm.Essay(40, 80));
            case SPEAKING -> open(new OpenForm.Recording(30, 60, 1));
            case PASSAGE -> new DraftBody.Passage();
            case NEEDS_REWORK -> throw new IllegalArgumentException("nobody begins what needs rework");
        };
    }

    private static DraftKey key() {
        return new DraftKey(List.of(new DraftAnswer("a", "", 1)), USUAL_RULES);
    }

    private static DraftBody open(OpenForm form) {
        return new DraftBody.Open(form, TaskUse.PRACTICE, "", List.of(), "", "");
    }

    private static List<DraftOption> options(int many) {
        return texts("a", "b", "c", "d", "e").subList(0, many).stream()
                .map(text -> new DraftOption(text.id(), "", text.id().equals("a") ? 1 : 0, ""))
                .toList();
    }

    private static List<DraftText> texts(String... ids) {
        return Arrays.stream(ids).map(id -> new DraftText(id, "")).toList();
    }
}
