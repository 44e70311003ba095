package org.readback.evidence;

import java.time.Instant;
import java.util.Optional;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject;

/** Evidence that this installation found itself. */
final class Evidences {
    private Evidences() {}

    /** Without an end of its own, and without an issuer: it is the centre whose papers name it. */
    static Evidence ours(String id, Subject subject, Instant at, Measure measure) {
        return new Evidence(id, subject, Subjects.day(at), Optional.empty(), Optional.empty(), measure, "");
    }
}
