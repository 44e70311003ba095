package org.readback.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.base.Centre;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;

/** From ids and moments to subjects and days. */
final class Subjects {
    private Subjects() {}

    /** Empty for an id that no requirement could name: it is longer than a code may be, or written otherwise. */
    static Optional<Subject> of(Kind kind, String id) {
        try {
            return Optional.of(new Subject(kind, id));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    /** The day it was at the centre. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Centre.ZONE);
    }
}
