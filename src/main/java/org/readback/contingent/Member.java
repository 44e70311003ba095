package org.readback.contingent;

import org.readback.account.AccountId;
import org.readback.requirement.Post;

/** A member as lists show them.
 *
 * @param post the main one
 * @param subUnit as {@link SubUnitPath} writes it; empty if none */
public record Member(AccountId account, String displayName, String rank, Post post, String subUnit) {
    static Member of(RollMember member) {
        return new Member(
                member.account(),
                member.displayName(),
                member.rank(),
                member.posts().getFirst(),
                member.subUnit().toString());
    }
}
