package org.readback.contingent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.identity.PersonName;
import org.readback.identity.ServiceIdentity;
import org.readback.identity.ServiceNumber;
import org.readback.identity.Sex;
import org.readback.requirement.Post;

/** A member as papers and boards show them, as things stood on a day.
 *
 * @param identity none if it was never entered
 * @param joined first day in the contingent, through however many sub-units
 * @param left first day no longer in it */
public record RollMember(
        AccountId account,
        String displayName,
        Optional<ServiceIdentity> identity,
        Place place,
        LocalDate joined,
        Optional<LocalDate> left) {

    /** Where a member stands.
     *
     * @param rank as it was entered with the membership
     * @param posts one or more, the main one first */
    public record Place(String rank, List<Post> posts, SubUnitPath subUnit) {
        public Place {
            posts = List.copyOf(posts);
        }
    }

    /** That of the identity, or else the one entered with the membership; may be empty. */
    public String rank() {
        return identity.map(ServiceIdentity::rank).orElse(place.rank());
    }

    public List<Post> posts() {
        return place.posts();
    }

    public SubUnitPath subUnit() {
        return place.subUnit();
    }

    /** As in the passport. */
    public Optional<PersonName> latin() {
        return identity.map(ServiceIdentity::latin);
    }

    public Optional<PersonName> cyrillic() {
        return identity.map(ServiceIdentity::cyrillic);
    }

    public Optional<ServiceNumber> serviceNumber() {
        return identity.map(ServiceIdentity::number);
    }

    public Optional<Sex> sex() {
        return identity.map(ServiceIdentity::sex);
    }

    /** Surname first as in the passport; the name on the screen where no identity was entered. */
    public String listName() {
        return latin().map(PersonName::toString).orElse(displayName);
    }
}
