package org.readback.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.readback.base.UserError;
import org.readback.requirement.Evidence;

/** Takes back a piece of evidence from a day on, with a reason. */
final class RevokeDialog extends ReasonDialog {
    final DatePicker from = Days.field("evidence.revoke.from");

    /** What is done with the day and the reason. */
    interface Done {
        void accept(LocalDate from, String reason);
    }

    RevokeDialog(Evidence evidence, LocalDate today, Done done) {
        super("evidence.revoke", _ -> {});
        from.setMin(evidence.on());
        from.setMax(today);
        from.setValue(evidence.on());
        form.addComponentAtIndex(1, from);
        act = said -> {
            if (from.getValue() == null) throw new UserError("evidence.error.day");
            done.accept(from.getValue(), said);
        };
    }
}
