package org.readback.readiness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.base.ui.Translations;
import org.readback.evidence.EvidenceWords;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.Evidence;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.PersonState;
import org.readback.requirement.Post;
import org.readback.requirement.Requirement;
import org.readback.requirement.Threshold;

/** States as people read them, in one language: the same signs and words on the screen, on paper and in files. */
public record CellWords(Translations translations, Locale locale) {

    public String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    /** What marks a state where there is room for a sign only; empty for what is not required. */
    public static String sign(CellState state) {
        return switch (state) {
            case NOT_REQUIRED -> "";
            case WAIVED -> "W";
            case ENDS_SOON -> "◷";
            case ENDS_EARLY, MET -> "✓";
            case EXPIRED -> "E";
            case BELOW -> "B";
            case BEGUN -> "…";
            case NOT_STARTED -> "0";
        };
    }

    public String word(CellState state) {
        return evidence().of(state);
    }

    public String word(PersonState state) {
        return text("readiness.person." + state);
    }

    /** Of all posts somebody holds, the main one first. */
    public String posts(List<Post> posts) {
        return String.join(
                ", ",
                posts.stream().map(post -> text("contingent.post." + post)).toList());
    }

    /** What a cell in that state looks like, for those who read what the signs mean. */
    public String sample(CellState state) {
        return switch (state) {
            case ENDS_SOON, ENDS_EARLY, EXPIRED -> sign(state) + " " + text("readiness.legend.day");
            case NOT_REQUIRED, WAIVED, MET, BELOW, BEGUN, NOT_STARTED -> sign(state);
        };
    }

    /** The name of a sub-unit; in words for those who are in none. */
    public String unit(String name) {
        return name.isEmpty() ? text("readiness.unit.none") : name;
    }

    /** The sign with what belongs beside it: a day, or how far it is. */
    public String sign(Cell cell) {
        return (sign(cell.state()) + " " + detail(cell)).strip();
    }

    private String detail(Cell cell) {
        return switch (cell.state()) {
            case ENDS_SOON, ENDS_EARLY, EXPIRED -> cell.until().map(this::day).orElse("");
            case BELOW -> distance(cell);
            case NOT_REQUIRED, WAIVED, MET, BEGUN, NOT_STARTED -> "";
        };
    }

    /** 5 Jan 27, or 05.01.27: as short as a day can be without doubt about the year. */
    public String day(LocalDate day) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yy" : "dd.MM.yy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** The state in a sentence without its end: what it is, until when, how far. */
    public String sentence(Cell cell) {
        return cell.state() == CellState.BELOW
                ? text("readiness.cell.below", word(cell.state()), held(cell.evidence()), needed(cell.requirement()))
                : evidence().of(cell);
    }

    private EvidenceWords evidence() {
        return new EvidenceWords(translations, locale);
    }

    /** From what is held to what is asked where both are steps of one scale: {@code 1→1+}; otherwise what it says. */
    public String distance(Cell cell) {
        boolean inSteps = cell.evidence()
                .map(Evidence::measure)
                .filter(measure -> measure instanceof Measure.Held || isTooLow(measure, cell.requirement()))
                .isPresent();
        String held = inSteps ? cell.evidence().map(this::step).orElse("") : held(cell.evidence());
        return inSteps ? held + "→" + needed(cell.requirement()) : held;
    }

    private static boolean isTooLow(Measure measure, Optional<Requirement> asked) {
        return measure instanceof Measure.Scored(double percent, Measure.Duties duties, var _)
                && duties != Measure.Duties.FAILED
                && asked.filter(each -> each.threshold() instanceof Threshold.Score(int least) && percent < least)
                        .isPresent();
    }

    private String step(Evidence evidence) {
        return evidence.measure() instanceof Measure.Scored scored ? percent(scored.percent()) : held(evidence);
    }

    public String held(Optional<Evidence> evidence) {
        return evidence.map(this::held).orElse(text("readiness.measure.none"));
    }

    /** What a piece of evidence says; of a level without the word that it was rated, which is the rule. */
    public String held(Evidence evidence) {
        return evidence.measure() instanceof Measure.Held(Level level, Threshold.Basis basis)
                ? basis == Threshold.Basis.RATED ? level.toString() : text("readiness.measure.indication", level)
                : evidence().of(evidence.measure(), evidence.subject().kind());
    }

    /** Cut, never rounded up: 79.6 is not 80. */
    private static String percent(double percent) {
        return (int) percent + "\u00a0%";
    }

    public String needed(Optional<Requirement> requirement) {
        return requirement
                .map(asked -> switch (asked.threshold()) {
                    case Threshold.Done done ->
                        evidence().of(done, asked.subject().kind());
                    case Threshold.Score(int least) -> least + "\u00a0%";
                    case Threshold.AtLeast(Level least, var basis) -> least.toString();
                })
                .orElse("");
    }
}
