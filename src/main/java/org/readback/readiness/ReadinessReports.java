package org.readback.readiness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.readback.base.Centre;
import org.readback.base.Paper.Format;
import org.readback.base.Papers;
import org.readback.base.Workbooks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Boards on paper and as files, from the very sheet that is on the screen. */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class ReadinessReports {
    private final OwnBoards own;
    private final Readiness readiness;
    private final BoardPapers boards;
    private final Papers papers;
    private final Clock clock;

    ReadinessReports(OwnBoards own, Readiness readiness, BoardPapers boards, Papers papers, Clock clock) {
        this.own = own;
        this.readiness = readiness;
        this.boards = boards;
        this.papers = papers;
        this.clock = clock;
    }

    /** As PDF. */
    public byte[] pdf(Extract extract, Format format, Locale locale) {
        own.require(extract.board());
        return papers.pdf(boards.paper(extract, sheets(extract, locale), format, locale), made());
    }

    /** As an Excel file. */
    public byte[] excel(Extract extract, Locale locale) {
        own.require(extract.board());
        return Workbooks.write(sheets(extract, locale), made());
    }

    /** With what the board itself does not say: work assigned, hours studied. */
    private List<Workbooks.Sheet> sheets(Extract extract, Locale locale) {
        return switch (extract.report()) {
            case NOT_READY -> boards.sheets(readiness.gaps(extract.board()), locale);
            case LANGUAGES -> boards.sheets(readiness.languages(extract.board()), locale);
            case ROLL, MATRIX, EXPIRY, POLICE, WOMEN -> boards.sheets(extract, locale);
        };
    }

    /** The day it is made on: the same board on one day gives the same file. */
    private Instant made() {
        return Centre.today(clock)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(Centre.ZONE)
                .toInstant();
    }
}
