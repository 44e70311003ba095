package org.readback.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.readback.contingent.ContingentId;
import org.springframework.context.ConfigurableApplicationContext;

/** The board of 430 people as a supervisor opens it: from the address to the last row drawn, the server's time and the
 * frame of the product included. What a browser keeps of the product it has by then. */
final class BoardInBrowser {
    private static final int TIMES = 7;
    private static final int GOAL = 2000;

    /** Notes when all rows stand and two frames were drawn since. */
    private static final String WATCH = """
        new MutationObserver((_, observer) => {
            if (document.querySelectorAll('.readiness-table tr[data-row]').length < %d) return;
            observer.disconnect();
            requestAnimationFrame(() => requestAnimationFrame(() => { window.drawn = performance.now(); }));
        }).observe(document, { childList: true, subtree: true });
        """;

    private static final String SIGN_IN = """
        document.querySelector('vaadin-text-field input').value = '%s';
        document.querySelector('vaadin-password-field input').value = '%s';
        document.querySelector('form').submit();
        """;

    private BoardInBrowser() {}

    static List<Figure> measure(ConfigurableApplicationContext server, ContingentId contingent) {
        String address = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
        try (var page = new ChromiumPage(Files.createTempDirectory("readback-bench-chromium"))) {
            page.open(address + "/sign-in");
            page.when(
                    "document.querySelector('vaadin-password-field input')",
                    SIGN_IN.formatted(BoardData.SUPERVISOR, BoardData.PASSWORD));
            page.when("document.querySelector('main#main') && !location.pathname.includes('sign-in')", "0");
            page.runFirst(WATCH.formatted(BoardData.PEOPLE));
            double[] drawn = new double[TIMES];
            for (int time = -1; time < TIMES; time++) { // the first one fetches the product
                page.open(address + "/readiness/" + contingent + "?time=" + time);
                double value = page.when("window.drawn && location.search.endsWith('=" + time + "')", "window.drawn")
                        .asDouble();
                if (time >= 0) drawn[time] = value;
            }
            Arrays.sort(drawn);
            return List.of(
                    Figure.plain("opened in Chromium, last row drawn", "p50, ms", drawn[TIMES / 2]),
                    Figure.atMost("opened in Chromium, last row drawn", "worst of 7, ms", drawn[TIMES - 1], GOAL));
        } catch (IOException noBrowser) {
            throw new UncheckedIOException("install Chromium: the board is also measured in a browser", noBrowser);
        }
    }
}
