package org.readback.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.base.LocalText;

/** What a certificate is given for.
 *
 * @param subject as evidence names it, such as {@code course:uf}; empty if it is about nothing that is counted
 * @param title in three languages
 * @param on the day it was obtained
 * @param until the last day on which it is good; empty if it does not end */
public record Award(
        String subject, LocalText title, Terms terms, LocalDate on, Optional<LocalDate> until, Ground ground) {

    public Award {
        if (until.filter(on::isAfter).isPresent()) throw new IllegalArgumentException("over before it began");
    }

    /** How it was obtained.
     *
     * @param standard what it follows, with its edition; may be empty
     * @param hours empty if nobody counted
     * @param result as it is printed, such as {@code 86 %}; may be empty */
    public record Terms(String standard, Optional<BigDecimal> hours, String result) {}

    /** What speaks for it: evidence, or somebody's decision.
     *
     * @param evidence its id; empty if it was decided
     * @param reason of the decision; empty if there is evidence */
    public record Ground(String evidence, String reason) {
        public Ground {
            if (evidence.isEmpty() == reason.isEmpty()) {
                throw new IllegalArgumentException("A certificate rests on evidence or on a decision.");
            }
        }
    }
}
