package org.readback.evidence;

import java.util.Locale;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Translations;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.Measure;
import org.readback.requirement.Measure.Duties;
import org.readback.requirement.Measure.Verdict;
import org.readback.requirement.Subject.Kind;
import org.readback.requirement.Threshold;
import org.readback.requirement.Threshold.Basis;

/** What evidence says, what is asked and how a cell stands, in the words of one language; for screens and papers alike. */
public final class EvidenceWords {
    private final Translations translations;
    private final Locale locale;

    public EvidenceWords(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    private String say(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    /** Such as "passed", "not passed, 72 %, a duty not met" or "1+, rated". A share is cut off and never rounded up. */
    public String of(Measure measure, Kind kind) {
        return switch (measure) {
            case Measure.Achieved _ -> say("evidence.achieved." + kind);
            case Measure.Failed _ -> say(kind == Kind.DUTIES ? "evidence.failed.DUTIES" : "evidence.failed");
            case Measure.Scored(double percent, Duties duties, Verdict verdict) -> {
                String score = say("evidence.scored." + duties, Math.floor(percent));
                yield verdict == Verdict.NONE ? score : say("evidence.verdict." + verdict, score);
            }
            case Measure.Held(var level, Basis basis) -> say("evidence.level." + basis, level.toString());
        };
    }

    /** Such as "at least 80 %" or "1+ from a rater". */
    public String of(Threshold threshold, Kind kind) {
        return switch (threshold) {
            case Threshold.Done _ -> say("evidence.achieved." + kind);
            case Threshold.Score(int percent) -> say("evidence.asked.score", percent);
            case Threshold.AtLeast(var level, Basis basis) -> say("evidence.asked.level." + basis, level.toString());
        };
    }

    /** How a cell stands, without any day. */
    public String of(CellState state) {
        return say("profile.cell." + state);
    }

    /** How a cell stands, with the day where it matters. */
    public String of(Cell cell) {
        boolean dated = switch (cell.state()) {
            case ENDS_SOON, ENDS_EARLY, EXPIRED, WAIVED -> cell.until().isPresent();
            case NOT_REQUIRED, MET, BELOW, BEGUN, NOT_STARTED -> false;
        };
        return dated
                ? say(
                        "evidence.cell.until." + cell.state(),
                        Formats.date(cell.until().orElseThrow(), locale))
                : of(cell.state());
    }

    /** What is there and what is asked; empty where nothing is missing. */
    public String distance(Cell cell) {
        if (cell.requirement().isEmpty() || cell.state().isGood() || cell.state() == CellState.ENDS_SOON) return "";
        var asked = cell.requirement().get();
        String wanted = of(asked.threshold(), asked.subject().kind());
        return cell.evidence()
                .map(has ->
                        say("evidence.distance", of(has.measure(), has.subject().kind()), wanted))
                .orElseGet(() -> say("evidence.asked", wanted));
    }
}
