package org.readback.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.base.ui.Translations;
import org.readback.readiness.BoardPapers;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.Extract;
import org.readback.readiness.Report;
import org.readback.readiness.SampleBoards;

class FrozenBoardTest {
    private static final BoardSheet BOARD = SampleBoards.of(43, 5);
    private static final Snapshots.Order ORDER = new Snapshots.Order(
            "visit",
            BOARD.contingent().id(),
            1,
            BOARD.day(),
            "Team",
            "Before the deployment",
            "Demo",
            Instant.parse("2026-11-23T06:00:00Z"));

    private final BoardPapers papers = SampleBoards.papers();

    @Test
    void everyReportOfWhatWasFrozenIsThatOfTheBoard() {
        String text = SnapshotText.write(Snapshots.of(BOARD, ORDER, List.of(), List.of()));

        BoardSheet frozen =
                FrozenBoard.of(SnapshotText.read(text), BOARD.contingent().id());

        for (Report report : Report.values()) {
            assertThat(papers.sheets(Extract.of(frozen, report), Translations.ENGLISH))
                    .as("%s", report)
                    .isEqualTo(papers.sheets(Extract.of(BOARD, report), Translations.ENGLISH));
        }
        assertThat(papers.bar(frozen, Translations.KAZAKH)).isEqualTo(papers.bar(BOARD, Translations.KAZAKH));
    }

    @Test
    void whatWasWrittenBeforeTheAnnexIsReadWithout() {
        String text = SnapshotText.write(Snapshots.of(BOARD, ORDER, List.of(), List.of()));
        String old = text.replace("\"annex\":null,", "");

        assertThat(old).isNotEqualTo(text);
        assertThat(SnapshotText.read(old)).isEqualTo(SnapshotText.read(text));
        assertThat(SnapshotText.read(old).annex()).isEmpty();
    }
}
