package org.readback.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.contingent.RollMember;
import org.readback.contingent.SubUnitPath;
import org.readback.identity.Sex;
import org.readback.requirement.Post;

/** Somebody on a board, as papers name them.
 *
 * @param name on the screen
 * @param passport what papers of a service say, as far as it was entered
 * @param posts one or more, the main one first */
public record BoardMember(
        AccountId account, String rank, String name, Passport passport, List<Post> posts, SubUnitPath subUnit) {
    public BoardMember {
        posts = List.copyOf(posts);
    }

    /** Who somebody is on paper.
     *
     * @param latin and {@code cyrillic}: surname first; empty if never entered, as the number may be */
    public record Passport(String latin, String cyrillic, String number, Optional<Sex> sex, Optional<LocalDate> born) {}

    static BoardMember of(RollMember member) {
        return new BoardMember(
                member.account(),
                member.rank(),
                member.displayName(),
                new Passport(
                        member.latin().map(Object::toString).orElse(""),
                        member.cyrillic().map(Object::toString).orElse(""),
                        member.serviceNumber().map(Object::toString).orElse(""),
                        member.sex(),
                        member.identity().flatMap(identity -> identity.bornOn())),
                member.posts(),
                member.subUnit());
    }

    /** Surname first as in the passport; the name on the screen where no passport was entered. */
    public String listName() {
        return passport.latin().isEmpty() ? name : passport.latin();
    }
}
