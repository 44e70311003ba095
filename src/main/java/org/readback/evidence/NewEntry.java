package org.readback.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.requirement.Measure;

/** A result or a document of one person, as somebody enters it.
 *
 * @param on the day of the result, or on which the document was issued
 * @param until the last day on which it is good
 * @param number of a document; empty if it has none
 * @param percent of the points of a test, beside whether it was passed; empty where nobody said */
public record NewEntry(
        AccountId person,
        Outcome outcome,
        LocalDate on,
        Optional<LocalDate> until,
        String number,
        String remark,
        Optional<Double> percent) {
    /** Characters of a remark. */
    public static final int LONGEST_REMARK = 1000;

    /** Characters of a number. */
    public static final int LONGEST_NUMBER = 60;

    public NewEntry {
        number = number.strip();
        remark = remark.strip();
    }

    Measure measure() {
        return outcome.measure(percent);
    }
}
