package org.readback;

import static org.readback.OwnershipCase.act;
import static org.readback.OwnershipCase.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.readback.account.Role;
import org.readback.paper.FormDocument;
import org.readback.paper.PaperEntries;
import org.readback.paper.PaperFormId;
import org.readback.paper.PaperForms;
import org.readback.paper.PaperSetId;
import org.readback.paper.PaperSittingId;

/** Tests on paper: nobody without the right to see items of exams gets anywhere, whatever their role; who has it is
 * bound to the people in their reach, which the tests of the module show. */
final class PaperOwnership {
    private static final Set<Role> NOBODY = Set.of();
    private static final PaperFormId FORM = new PaperFormId(new UUID(0, 7));
    private static final PaperSittingId SITTING = new PaperSittingId(new UUID(0, 7));

    static final List<OwnershipCase<?>> ALL = List.of(
            of(PaperForms.class, "set(PaperSetId)", NOBODY, (forms, two) -> forms.set(new PaperSetId(new UUID(0, 7)))),
            of(
                    PaperForms.class,
                    "print(PaperFormId, FormDocument)",
                    NOBODY,
                    (forms, two) -> forms.print(FORM, FormDocument.BOOKLET)),
            of(PaperEntries.class, "grid(PaperFormId)", NOBODY, (entries, two) -> entries.grid(FORM)),
            of(PaperEntries.class, "people(PaperFormId)", NOBODY, (entries, two) -> entries.people(FORM)),
            of(
                    PaperEntries.class,
                    "begin(PaperFormId, AccountId, LocalDate)",
                    NOBODY,
                    (entries, two) -> entries.begin(FORM, two.theirs().the(Role.TRAINEE), LocalDate.of(2026, 11, 23))),
            of(
                    PaperEntries.class,
                    "save(PaperSittingId, int, String)",
                    NOBODY,
                    (entries, two) -> entries.save(SITTING, 1, "A")),
            act(PaperEntries.class, "finish(PaperSittingId)", NOBODY, (entries, two) -> entries.finish(SITTING)));

    private PaperOwnership() {}
}
