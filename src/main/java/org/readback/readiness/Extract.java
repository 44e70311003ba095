package org.readback.readiness;

import java.util.Locale;
import org.readback.readiness.ExpirySheet.Horizon;

/** What somebody takes away of a board.
 *
 * @param horizon how far {@link Report#EXPIRY} looks; nothing else asks */
public record Extract(BoardSheet board, Report report, Horizon horizon) {
    /** That looks as far as can be. */
    public static Extract of(BoardSheet board, Report report) {
        return new Extract(board, report, Horizon.ALL);
    }

    boolean isLimited() {
        return report == Report.EXPIRY && horizon != Horizon.ALL;
    }

    /** The name of a file that holds it, without an ending. */
    public String file() {
        String limit = isLimited() ? horizon.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" : "";
        return report.file() + "-" + limit + board.day();
    }
}
