package org.readback.evidence;

/** One entry revoked, and another put in its place.
 *
 * @param reason what was wrong */
public record Correction(EntryId wrong, String reason, String issuer, NewEntry right) {
    public Correction {
        reason = reason.strip();
        issuer = issuer.strip();
    }
}
