package org.readback.certificate;

import java.time.LocalDate;
import org.readback.base.UserError;

/** What an order has to be like, before it is looked at whom it is for. */
final class IssueOrders {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_REASON = 500;

    private IssueOrders() {}

    /** @throws UserError that says what to mend */
    static void check(IssueOrder order, LocalDate today, int mostMonths) {
        if (order.people().isEmpty()) throw new UserError("certificate.error.nobody");
        for (String title : order.about().title().byLanguage().values()) {
            if (title.isBlank() || title.length() > LONGEST_TITLE) {
                throw new UserError("certificate.error.title", LONGEST_TITLE);
            }
        }
        if (order.about().hours().filter(hours -> hours.signum() <= 0).isPresent()) {
            throw new UserError("certificate.error.hours");
        }
        if (order.about()
                .months()
                .filter(months -> months < 1 || months > mostMonths)
                .isPresent()) {
            throw new UserError("certificate.error.months", mostMonths);
        }
        order.decision().ifPresent(decision -> {
            if (decision.reason().isBlank()) throw new UserError("certificate.error.reason");
            if (decision.reason().length() > LONGEST_REASON) {
                throw new UserError("certificate.error.reason.long", LONGEST_REASON);
            }
            if (decision.on().isAfter(today)) throw new UserError("certificate.error.future");
        });
    }
}
