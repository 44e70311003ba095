package org.readback.certificate;

import java.time.LocalDate;
import java.util.Optional;

/** What a certificate that takes the place of another says instead; all else stays as it was.
 *
 * @param latin as in the passport
 * @param cyrillic may be empty
 * @param result as it is printed; may be empty
 * @param until the last day on which it is good; empty if it does not end */
public record Correction(String latin, String cyrillic, String result, Optional<LocalDate> until) {
    /** Nothing but a new number. */
    public static Correction none(Certificate of) {
        return new Correction(
                of.holder().latin(),
                of.holder().cyrillic(),
                of.award().terms().result(),
                of.award().until());
    }

    NewCertificate of(Certificate old, String why) {
        Award award = old.award();
        return new NewCertificate(
                new Holder(old.holder().account(), latin.strip(), cyrillic.strip()),
                new Award(
                        award.subject(),
                        award.title(),
                        new Award.Terms(award.terms().standard(), award.terms().hours(), result.strip()),
                        award.on(),
                        until,
                        award.ground()),
                Optional.of(old),
                why);
    }
}
