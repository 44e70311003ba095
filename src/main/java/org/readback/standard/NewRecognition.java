package org.readback.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.course.CourseId;

/** A recognition to be entered.
 *
 * @param recognisedBy 1 to 200 characters
 * @param standard 1 to 200 characters
 * @param until not before it was given; empty: without end
 * @param file the paper: PDF, PNG or JPEG of at most five million bytes */
public record NewRecognition(
        CourseId course,
        String recognisedBy,
        String standard,
        LocalDate givenOn,
        Optional<LocalDate> until,
        File file) {
    /** @param name as the file was called */
    public record File(String name, byte[] bytes) {}
}
