package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.TwoParameterLogistic;
import picocli.CommandLine;

class CalibrateTest {

    private static final List<ResponseModel> ITEMS = List.of(
            new TwoParameterLogistic(1, -1),
            new TwoParameterLogistic(1.5, 0),
            new TwoParameterLogistic(0.8, 0.5),
            new TwoParameterLogistic(1.2, 1),
            new TwoParameterLogistic(1.1, -0.3),
            new TwoParameterLogistic(1.3, 0.2));

    @TempDir
    private Path folder = Path.of("");

    private Path responses = Path.of("");
    private Path out = Path.of("");
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @BeforeEach
    void simulateResponses() throws IOException {
        responses = folder.resolve("responses.csv");
        out = folder.resolve("params.csv");
        simulate(ITEMS, 800);
    }

    private void simulate(List<ResponseModel> items, int people) throws IOException {
        var random = new SplittableRandom(5);
        var text = new StringBuilder("person");
        for (int item = 1; item <= items.size(); item++) {
            text.append(",i").append(item);
        }
        for (int person = 0; person < people; person++) {
            double theta = random.nextGaussian();
            text.append("\np").append(person);
            for (ResponseModel item : items) {
                double left = random.nextDouble();
                int points = 0;
                while (points < item.points() && left >= item.probability(theta, points)) {
                    left -= item.probability(theta, points++);
                }
                text.append(',').append(random.nextInt(20) == 0 ? "NA" : "" + points);
            }
        }
        Files.writeString(responses, text + "\n");
    }

    private int run(String... arguments) {
        CommandLine line = Readback.line();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(complained, true));
        var all = new ArrayList<>(List.of("calibrate", "--responses", "" + responses, "--out", "" + out));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }

    @Test
    void parametersAreWrittenAndCanBeReadAsABank() throws IOException {
        assertThat(run("--model", "2pl")).isZero();

        assertThat(Files.readAllLines(out)).hasSize(7).first().isEqualTo("item,a,b,remarks");
        List<CsvItem> bank = BankCsv.read(out);
        assertThat(bank).extracting(CsvItem::id).containsExactly("i1", "i2", "i3", "i4", "i5", "i6");
        for (int item = 0; item < ITEMS.size(); item++) {
            var truth = (TwoParameterLogistic) ITEMS.get(item);
            var found = (TwoParameterLogistic) bank.get(item).model();
            assertThat(found.difficulty()).isCloseTo(truth.difficulty(), within(0.3));
            assertThat(found.discrimination()).isCloseTo(truth.discrimination(), within(0.5));
        }
        assertThat(said.toString())
                .contains("800 people, 6 items", "log-likelihood -", " iterations", " CPU seconds")
                .doesNotContain("not converged", "remark");
        assertThat(complained.toString()).isEmpty();
    }

    @Test
    void eachModelHasItsColumns() throws IOException {
        assertThat(run("--model", "rasch", "--se")).isZero();
        assertThat(Files.readAllLines(out).get(0)).isEqualTo("item,a,b,se_a,se_b,remarks");
        assertThat(Files.readAllLines(out).get(1)).matches("i1,1\\.000000,-\\d\\.\\d{6},NA,0\\.\\d{6},");
        assertThat(said.toString()).contains("standard deviation of ability 1.");

        assertThat(run("--model", "3pl", "--priors", "--se")).isZero();
        assertThat(Files.readAllLines(out).get(0)).isEqualTo("item,a,b,c,se_a,se_b,se_c,remarks");

        simulate(
                List.of(
                        new GeneralisedPartialCredit(1, List.of(-1.0, 1.0)),
                        new GeneralisedPartialCredit(1.2, List.of(0.0, 0.5, 1.0)),
                        new TwoParameterLogistic(1, 0)),
                300);
        assertThat(run("--model", "gpcm")).isZero();
        assertThat(Files.readAllLines(out).get(0)).isEqualTo("item,a,b1,b2,b3,remarks");
        assertThat(BankCsv.read(out)).extracting(item -> item.model().points()).containsExactly(2, 3, 1);
    }

    @Test
    void bandsSayWhereAnItemThatNobodyAnsweredBelongs() throws IOException {
        Files.writeString(responses, "person,i1,i2,i3\np1,1,0,\np2,0,1,\np3,1,1,\n");
        Path levels = Files.writeString(folder.resolve("levels.csv"), "item,band\ni3,5\ni1,NA\n");

        assertThat(run("--model", "2pl", "--priors", "--levels", "" + levels)).isZero();

        assertThat(Files.readAllLines(out).get(3)).isEqualTo("i3,1.221403,1.340000,nobody answered: prior only");
        assertThat(said.toString()).contains("1 item with a remark");
    }

    @Test
    void anchorsGiveTheScale() throws IOException {
        run("--model", "2pl");
        List<CsvItem> own = BankCsv.read(out);
        var anchors = new StringBuilder("item,a,b\nelsewhere,1,0\n");
        for (CsvItem item : own.subList(0, 4)) {
            var model = (TwoParameterLogistic) item.model();
            anchors.append(item.id() + "," + model.discrimination() / 2 + "," + (2 * model.difficulty() + 1) + "\n");
        }
        Path file = Files.writeString(folder.resolve("anchors.csv"), anchors);

        assertThat(run("--model", "2pl", "--anchors", "" + file)).isZero();

        var before = (TwoParameterLogistic) own.get(5).model();
        var after = (TwoParameterLogistic) BankCsv.read(out).get(5).model();
        assertThat(after.difficulty()).isCloseTo(2 * before.difficulty() + 1, within(1e-5));
        assertThat(after.discrimination()).isCloseTo(before.discrimination() / 2, within(1e-5));
        assertThat(said.toString()).contains("theta = 2.00000");
    }

    @Test
    void theReportNeedsNothingButItself() throws IOException {
        Files.writeString(
                responses,
                Files.readString(responses).replaceFirst("i2", "\"<b>i2\"").replaceFirst("i6", "all"));
        Path report = folder.resolve("items.html");

        assertThat(run("--model", "3pl", "--priors", "--report", "" + report)).isZero();

        String page = Files.readString(report);
        assertThat(page)
                .contains("&lt;b&gt;i2", "color-scheme: light dark", "<i>c</i> 0.", "role=\"img\"", "800 people")
                .doesNotContain("http:", "https:", "<script", "<b>i2", "NaN", "src=");
        assertThat(page.split("<svg", -1)).hasSize(1 + 2 * 6);
    }

    @Test
    void whatIsWrongIsOneSentenceAndNothingIsWritten() throws IOException {
        Files.writeString(responses, "person,i1,i2\np1,0,1\np2,2,1\n");
        assertRefused("responses.csv, line 3: i1 must be a whole number from 0 to 1, not \"2\".", "--model", "2pl");

        Files.writeString(responses, "person,i1,i2\np1,0,1\np2,1,1\np3,1,0\n");
        Path levels = Files.writeString(folder.resolve("levels.csv"), "item,band\ni1,1\ni9,2\n");
        assertRefused(
                "levels.csv, line 3: the item i9 is not among the responses.",
                "--model",
                "2pl",
                "--levels",
                "" + levels);
        Files.writeString(levels, "item,band\ni1,6\n");
        assertRefused(
                "levels.csv, line 2: band must be a whole number from 1 to 5, not \"6\".",
                "--model",
                "2pl",
                "--levels",
                "" + levels);
        Files.writeString(levels, "item,band\ni1,1\ni1,2\n");
        assertRefused("levels.csv, line 3: the item i1 has a row already.", "--model", "2pl", "--levels", "" + levels);

        Path anchors = Files.writeString(folder.resolve("anchors.csv"), "item,a,b\nx,1,1\n");
        assertRefused(
                "anchors.csv: none of its items was answered in " + responses + ".",
                "--model",
                "2pl",
                "--anchors",
                "" + anchors);
        Files.writeString(anchors, "item,a,b1,b2\ni1,1,1,2\n");
        assertRefused(
                "anchors.csv: the item i1 has 2 steps, in the responses 1.",
                "--model",
                "2pl",
                "--anchors",
                "" + anchors);
        assertRefused("items.html: the folder ", "--model", "2pl", "--report", "" + folder.resolve("no/items.html"));
        assertRefused("there is no model 4pl: rasch, 2pl, 3pl or gpcm", "--model", "4pl");
    }

    private void assertRefused(String sentence, String... arguments) {
        complained.getBuffer().setLength(0);

        assertThat(run(arguments)).isEqualTo(2);
        assertThat(complained.toString()).contains(sentence);
        assertThat(out).doesNotExist();
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void oneItemAndOnePersonHaveAResult() throws IOException {
        Files.writeString(responses, "person,i1\np1,1\n");

        for (String model : List.of("rasch", "2pl", "3pl", "gpcm")) {
            assertThat(run("--model", model, "--se")).isZero();
            assertThat(Files.readString(out)).contains("everybody right").doesNotContain("NaN");
        }
    }
}
