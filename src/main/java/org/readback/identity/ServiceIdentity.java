package org.readback.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.base.UserError;

/** Who somebody is in service.
 *
 * @param rank as printed before the name, at most 40 characters; empty for civilians
 * @param latin as in the passport */
public record ServiceIdentity(
        String rank,
        ServiceNumber number,
        PersonName cyrillic,
        PersonName latin,
        Sex sex,
        Optional<LocalDate> bornOn,
        Service service) {
    public static final int LONGEST_RANK = 40;

    /** @throws UserError if the rank is too long: it comes from a form or a file */
    public ServiceIdentity {
        rank = rank.strip();
        if (rank.length() > LONGEST_RANK) throw new UserError("identity.error.rank", LONGEST_RANK);
    }

    /** Given name first, as screens call people. */
    public String displayName() {
        return latin.given() + " " + latin.surname();
    }
}
