package org.readback.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentId;
import org.readback.course.CourseId;

/** A class to be made.
 *
 * @param name 1 to 120 characters
 * @param contingent whose people it is for; empty for a class of people from several
 * @param instructors who teach it: the maker or colleagues
 * @param room up to 120 characters; may be empty
 * @param ends not before it begins */
public record NewClass(
        String name,
        Optional<ContingentId> contingent,
        CourseId course,
        Set<AccountId> instructors,
        String room,
        LocalDate begins,
        LocalDate ends) {
    public NewClass {
        instructors = Set.copyOf(instructors);
    }
}
