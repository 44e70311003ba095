package org.readback.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much each page moves over the network when it is opened, as the browser counts it. */
final class Weights {
    /** After the first page, so that a lesson opens on a slow line. */
    static final int MOST_KILOBYTES = 300;

    private static final Pattern FINISHED =
            Pattern.compile("\"method\":\"Network\\.loadingFinished\".*?\"encodedDataLength\":([0-9.]+)");
    private static final List<String> PAGES = List.of(
            "",
            "courses",
            "courses/eng1",
            "lessons/eng1-01",
            "lessons/uf-02",
            "practice",
            "review",
            "tests",
            "record",
            "reports");

    private final Browser browser;
    private final RunningProduct product;

    Weights(Browser browser, RunningProduct product) {
        this.browser = browser;
        this.product = product;
    }

    /** Kilobytes by path, in the order of opening; the first page carries what all share. */
    Map<String, Double> ofTrainee() {
        var weights = new LinkedHashMap<String, Double>();
        moved();
        var pages = new ArrayList<>(PAGES);
        for (int next = 0; next < pages.size(); next++) {
            String path = pages.get(next);
            browser.open(product.address() + "/" + path);
            weights.put(path.isEmpty() ? "today" : path, moved());
            if (path.equals("record")) result().ifPresent(pages::add);
        }
        return weights;
    }

    private java.util.Optional<String> result() {
        return browser.all("a[href*='results/']").stream()
                .map(link -> Objects.requireNonNull(link.getDomProperty("href")))
                .map(address -> address.substring(address.indexOf("results/")))
                .findFirst();
    }

    /** Since it was asked last. */
    private double moved() {
        double bytes = 0;
        for (var entry : browser.driver().manage().logs().get("performance").getAll()) {
            Matcher found = FINISHED.matcher(entry.getMessage());
            if (found.find()) bytes += Double.parseDouble(found.group(1));
        }
        return bytes / 1000;
    }

    /** Writes {@code target/weights.md}. */
    static void write(Map<String, Double> weights) throws IOException {
        var lines = new ArrayList<>(List.of("| page of the trainee | kB |", "|---|---|"));
        weights.forEach((page, kilobytes) -> lines.add(String.format(Locale.ROOT, "| %s | %.1f |", page, kilobytes)));
        Files.write(Path.of("target", "weights.md"), lines);
    }
}
