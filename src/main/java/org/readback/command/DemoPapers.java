package org.readback.command;

import java.time.Clock;
import java.util.List;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.assessment.BlueprintId;
import org.readback.base.Centre;
import org.readback.item.LanguageTag;
import org.readback.paper.FormSet;
import org.readback.paper.PaperEntries;
import org.readback.paper.PaperForms;
import org.readback.paper.PaperSittingId;
import org.springframework.stereotype.Component;

/** A pair of forms to print, and an answer sheet that is typed in by half: nobody invented gets a result of it. */
@Component
class DemoPapers {
    private static final BlueprintId TEST = new BlueprintId("uf-unit-1");
    private static final List<String> TYPED = List.of("A", "B", "C", "B", "A", "?");
    private static final int DAYS_AGO = 2;

    private final PaperForms forms;
    private final PaperEntries entries;
    private final WorkAs workAs;
    private final Clock clock;

    DemoPapers(PaperForms forms, PaperEntries entries, WorkAs workAs, Clock clock) {
        this.forms = forms;
        this.entries = entries;
        this.workAs = workAs;
        this.clock = clock;
    }

    /** Does nothing if there are forms already. */
    void make(AccountId instructor) {
        if (workAs.person(instructor, forms::sets).isEmpty()) {
            workAs.person(instructor, () -> forms.make(TEST, LanguageTag.EN));
        }
    }

    /** Begins the sheet of somebody whom the instructor looks after. */
    void type(AccountId instructor, AccountId person) {
        FormSet set = workAs.person(instructor, forms::sets).getFirst();
        var day = Centre.today(clock).minusDays(DAYS_AGO);
        PaperSittingId sitting = workAs.person(
                instructor, () -> entries.begin(set.forms().getFirst().id(), person, day));
        for (int i = 0; i < TYPED.size(); i++) {
            int position = i + 1;
            String cell = TYPED.get(i);
            workAs.person(instructor, () -> entries.save(sitting, position, cell));
        }
    }
}
