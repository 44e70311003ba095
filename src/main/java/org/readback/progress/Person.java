package org.readback.progress;

import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.Member;

/** Whose file it is.
 *
 * @param contingent and {@code member}: of the membership that is open now, both or neither */
public record Person(
        AccountId account,
        String signInName,
        String displayName,
        Optional<ContingentCard> contingent,
        Optional<Member> member) {}
