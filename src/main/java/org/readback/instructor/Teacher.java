package org.readback.instructor;

import java.util.List;
import org.readback.account.AccountId;
import org.readback.base.LocalText;

/** An instructor as papers name them.
 *
 * @param qualifications newest first
 * @param courses that they may teach, in the order of the courses */
public record Teacher(AccountId id, String name, List<Qualification> qualifications, List<LocalText> courses) {
    public Teacher {
        qualifications = List.copyOf(qualifications);
        courses = List.copyOf(courses);
    }
}
