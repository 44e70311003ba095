package org.readback.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.contingent.SubUnitPath;
import org.readback.identity.PassportLatin;
import org.readback.identity.PersonName;
import org.readback.identity.Service;
import org.readback.identity.ServiceIdentity;
import org.readback.identity.ServiceNumber;
import org.readback.identity.Sex;
import org.readback.requirement.Post;

/** What a row says of a person; what it leaves out stays as it is.
 *
 * @param posts none if the row says nothing of them */
record RollEntry(
        ServiceNumber number, Said said, List<Post> posts, Optional<SubUnitPath> subUnit, Optional<LocalDate> joined) {

    /** Of who they are. */
    record Said(
            Optional<String> rank,
            Optional<PersonName> cyrillic,
            Optional<PersonName> latin,
            Optional<Sex> sex,
            Optional<LocalDate> bornOn,
            Optional<Service> service) {}

    /** Of somebody who is not known yet; the passport's letters are proposed where the row has none.
     *
     * @throws IllegalStateException if the row lacks a name or the sex: it is then at fault */
    ServiceIdentity fresh() {
        PersonName cyrillic = said.cyrillic().orElseThrow(IllegalStateException::new);
        return new ServiceIdentity(
                said.rank().orElse(""),
                number,
                cyrillic,
                said.latin().orElseGet(() -> PassportLatin.of(cyrillic)),
                said.sex().orElseThrow(IllegalStateException::new),
                said.bornOn(),
                said.service().orElseGet(() -> service(posts.getFirst())));
    }

    /** What stands of somebody, with what the row says. A new name at home brings a new proposal for the passport's. */
    ServiceIdentity over(ServiceIdentity before) {
        PersonName cyrillic = said.cyrillic().orElse(before.cyrillic());
        boolean isRenamed = !cyrillic.equals(before.cyrillic());
        return new ServiceIdentity(
                said.rank().orElse(before.rank()),
                number,
                cyrillic,
                said.latin().orElseGet(() -> isRenamed ? PassportLatin.of(cyrillic) : before.latin()),
                said.sex().orElse(before.sex()),
                said.bornOn().or(before::bornOn),
                said.service().orElse(before.service()));
    }

    private static Service service(Post post) {
        return switch (post) {
            case POLICE_OFFICER -> Service.POLICE;
            case CIVILIAN -> Service.CIVILIAN;
            case RIFLEMAN, DRIVER, RADIO_OPERATOR, MEDIC, SECTION_COMMANDER, STAFF_OFFICER, MILITARY_OBSERVER ->
                Service.MILITARY;
        };
    }
}
