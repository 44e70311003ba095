package org.readback.report;

import java.util.List;
import org.readback.account.SignedIn;
import org.readback.base.UserError;
import org.readback.item.ItemId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as instructors see and answer them. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ReportDesk {
    private final SignedIn signedIn;
    private final ReportRows rows;
    private final ApplicationEventPublisher events;

    ReportDesk(SignedIn signedIn, ReportRows rows, ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.rows = rows;
        this.events = events;
    }

    /** The items with reports that nobody has answered, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<ReportedItem> open() {
        return rows.open();
    }

    /** All reports about an item, those that wait first, then the newest. */
    @Transactional(readOnly = true)
    public List<ItemReport> of(ItemId item) {
        return rows.of(item);
    }

    /** Closes a report.
     *
     * @param words to the one who reported; 1 to {@value NewReport#LONGEST} characters
     * @throws UserError if it was answered before, or nothing is said */
    public ItemReport answer(int report, String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > NewReport.LONGEST) throw new UserError("report.answer.words");
        ItemReport answered = rows.answer(report, signedIn.require().id(), said)
                .orElseThrow(() -> new UserError("report.answer.late"));
        events.publishEvent(ReportChange.answered(answered));
        return answered;
    }
}
