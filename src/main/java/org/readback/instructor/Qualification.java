package org.readback.instructor;

import java.time.LocalDate;
import java.util.Optional;

/** That somebody showed what a paper says.
 *
 * @param title 1 to 200 characters
 * @param issuedBy 1 to 200 characters
 * @param until the last day, not before it was given; empty: without end */
public record Qualification(String title, String issuedBy, LocalDate givenOn, Optional<LocalDate> until) {
    public boolean isValid(LocalDate today) {
        return until.isEmpty() || !until.get().isBefore(today);
    }
}
