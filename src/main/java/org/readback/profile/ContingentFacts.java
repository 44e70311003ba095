package org.readback.profile;

import java.time.LocalDate;
import java.util.List;
import org.readback.contingent.ContingentId;
import org.readback.requirement.Deployment;
import org.readback.requirement.PersonFacts;

/** Knows who belongs to a contingent and what they can show. The module above that keeps evidence implements it; it does not
 * check who asks. */
public interface ContingentFacts {
    /** By sub-unit and name. */
    Facts of(ContingentId contingent, LocalDate day);

    /** All that a board is made of besides a profile. */
    record Facts(Deployment deployment, List<Person> people) {
        public Facts {
            people = List.copyOf(people);
        }
    }

    /** A member.
     *
     * @param name as boards show it, with the rank */
    record Person(String name, PersonFacts facts) {}
}
