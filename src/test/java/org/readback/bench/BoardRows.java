package org.readback.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readback.account.WorkAs;
import org.readback.base.Paper.Format;
import org.readback.base.ui.Translations;
import org.readback.contingent.ContingentId;
import org.readback.readiness.BoardDrawing;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.CellWords;
import org.readback.readiness.Extract;
import org.readback.readiness.Readiness;
import org.readback.readiness.ReadinessReports;
import org.readback.readiness.Report;
import org.springframework.context.ConfigurableApplicationContext;

/** The board of 430 people by 20 requirements, with the whole server and its database: what the server computes for one
 * load, what it sends, what it prints, and how long a browser takes. */
final class BoardRows implements RowGroup {
    private static final int TIMES = 40;
    private static final int WARM = 10;
    private static final int GOAL = 1000;
    private static final int GOAL_BYTES = 500_000;

    /** So that no work is left out for want of a use. */
    @SuppressWarnings("UnusedVariable")
    static volatile Object kept = "";

    @Override
    public List<Figure> measure(long seed) {
        return BenchServer.withAddress(server -> {
            var data = new BoardData(server, new SplittableRandom(seed));
            ContingentId contingent = data.fill();
            List<Figure> onTheServer =
                    server.getBean(WorkAs.class).person(data.supervisor(), () -> figures(server, contingent));
            return Stream.concat(onTheServer.stream(), BoardInBrowser.measure(server, contingent).stream())
                    .toList();
        });
    }

    private static List<Figure> figures(ConfigurableApplicationContext server, ContingentId contingent) {
        Readiness readiness = server.getBean(Readiness.class);
        ReadinessReports reports = server.getBean(ReadinessReports.class);
        var words = new CellWords(server.getBean(Translations.class), Translations.KAZAKH);
        BoardSheet board = readiness.board(contingent, Optional.empty()).orElseThrow();
        String size = board.size() + " people x " + board.board().columns().size();
        double[] computed = times(() -> readiness.board(contingent, Optional.empty()));
        double[] drawn = times(() -> BoardDrawing.of(board, words));
        double[] whole = times(() ->
                BoardDrawing.of(readiness.board(contingent, Optional.empty()).orElseThrow(), words));
        return List.of(
                Figure.plain("compute the board, " + size, "p50, ms", at(computed, 0.5)),
                Figure.plain("compute the board, " + size, "p95, ms", at(computed, 0.95)),
                Figure.plain("words for the browser", "p95, ms", at(drawn, 0.95)),
                Figure.atMost("one load on the server", "p95, ms", at(whole, 0.95), GOAL),
                Figure.atMost("sent to the browser", "bytes", BoardDrawing.size(board, words), GOAL_BYTES),
                Figure.plain("gaps with remedies", "ms", at(times(() -> readiness.gaps(board)), 0.95)),
                Figure.plain(
                        "Excel file",
                        "ms",
                        once(() -> reports.excel(Extract.of(board, Report.MATRIX), Translations.KAZAKH))),
                Figure.plain(
                        "A3 pages",
                        "ms",
                        once(() -> reports.pdf(
                                Extract.of(board, Report.MATRIX), Format.A3_LANDSCAPE, Translations.KAZAKH))));
    }

    private static double once(Supplier<?> work) {
        long begin = System.nanoTime();
        kept = work.get();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Sorted. */
    private static double[] times(Supplier<?> work) {
        for (int i = 0; i < WARM; i++) kept = work.get();
        double[] all = new double[TIMES];
        for (int i = 0; i < TIMES; i++) all[i] = once(work);
        Arrays.sort(all);
        return all;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }
}
