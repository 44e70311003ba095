package org.readback.roll.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.roll.RollColumn;
import org.readback.roll.RollFault;
import org.readback.roll.RollRow;
import org.readback.roll.RollRow.Change;
import org.readback.roll.RollRow.Outcome;

/** Rows in words. */
final class RollTexts {
    private RollTexts() {}

    static String column(RollColumn column) {
        return Texts.now("roll.column." + column);
    }

    static String fault(RollFault fault) {
        return column(fault.column()) + ": "
                + Texts.now(fault.key(), fault.parameters().toArray());
    }

    /** Whom it is about. */
    static String who(RollRow row) {
        return switch (row.outcome()) {
            case Outcome.Joins joins -> joins.identity().latin().toString();
            case Outcome.Changes changes -> changes.displayName();
            case Outcome.Same same -> same.displayName();
            case Outcome.Faulty _ ->
                (row.cells().getOrDefault(RollColumn.SURNAME, "") + " "
                                + row.cells().getOrDefault(RollColumn.FULL_NAME, ""))
                        .strip();
        };
    }

    /** What would come of it. */
    static String what(RollRow row, Locale locale) {
        return switch (row.outcome()) {
            case Outcome.Joins joins ->
                joins.isProposed()
                        ? Texts.now("roll.proposed", joins.identity().latin().toString())
                        : "";
            case Outcome.Changes changes ->
                changes.changes().stream().map(each -> change(each, locale)).collect(Collectors.joining("; "));
            case Outcome.Same _ -> "";
            case Outcome.Faulty faulty ->
                faulty.faults().stream().map(RollTexts::fault).collect(Collectors.joining(" "));
        };
    }

    private static String change(Change change, Locale locale) {
        String after = value(change.column(), change.after(), locale);
        return change.before().isEmpty()
                ? Texts.now("roll.change.new", column(change.column()), after)
                : Texts.now(
                        "roll.change", column(change.column()), value(change.column(), change.before(), locale), after);
    }

    private static String value(RollColumn column, String value, Locale locale) {
        if (value.isEmpty()) return Texts.now("roll.change.none");
        return switch (column) {
            case POSTS ->
                Arrays.stream(value.split(","))
                        .map(post -> Texts.now("contingent.post." + post))
                        .collect(Collectors.joining(", "));
            case SEX -> Texts.now("identity.sex." + value);
            case SERVICE -> Texts.now("identity.service." + value);
            case BORN -> Formats.date(LocalDate.parse(value), locale);
            default -> value;
        };
    }
}
