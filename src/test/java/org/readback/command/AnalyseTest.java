package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.psychometrics.TwoParameterLogistic;
import picocli.CommandLine;

class AnalyseTest {

    private static final int ITEMS = 12;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Readback.line();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(complained, true));
        var all = new ArrayList<>(List.of("analyse", "--out", "" + out()));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("items.csv");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Twelve Rasch items; i1 follows chance, i2 is 2 logits harder for those who speak kk. On i3, C is chosen by the
     * better of those who are wrong. */
    private List<String> simulated() throws IOException {
        var random = new SplittableRandom(3);
        var responses = new StringBuilder("person");
        for (int item = 1; item <= ITEMS; item++) {
            responses.append(",i").append(item);
        }
        var options = new StringBuilder("i3,person,elsewhere\n");
        var groups = new StringBuilder("person,language\n");
        var times = new StringBuilder("person,i1\n");
        for (int person = 0; person < 1000; person++) {
            double theta = random.nextGaussian();
            responses.append("\np").append(person);
            for (int item = 0; item < ITEMS; item++) {
                double harder = item == 1 && person % 2 == 1 ? 2 : 0;
                double slope = item == 0 ? 0.01 : 1.2;
                boolean right = random.nextDouble() < new TwoParameterLogistic(slope, harder).probability(theta);
                responses.append(',').append(right ? 1 : 0);
                if (item == 2) {
                    options.append(right ? "A" : theta > 0 ? "C" : "B")
                            .append(",p")
                            .append(person)
                            .append(",x\n");
                }
            }
            groups.append("p").append(person).append(person % 2 == 1 ? ",kk\n" : ",ru\n");
            times.append("p").append(person).append(',').append(person % 4 * 10).append("\n");
        }
        return List.of(
                "--responses", file("r.csv", responses + "\n"),
                "--options", file("o.csv", options.toString()),
                "--groups", file("g.csv", groups.toString()),
                "--times", file("t.csv", times.toString()));
    }

    private Map<String, Map<String, String>> rows() throws IOException {
        var rows = new HashMap<String, Map<String, String>>();
        try (var table = CsvTable.open(out())) {
            for (CsvRow row : table) {
                var fields = new HashMap<String, String>();
                for (int column = 0; column < table.columns().size(); column++) {
                    fields.put(table.columns().get(column), row.isMissing(column) ? "NA" : row.text(column));
                }
                rows.put(row.text(0), fields);
            }
        }
        return rows;
    }

    private static String text(Map<String, Map<String, String>> rows, String item, String column) {
        return rows.getOrDefault(item, Map.of()).getOrDefault(column, "no such column");
    }

    private static double number(Map<String, Map<String, String>> rows, String item, String column) {
        return Double.parseDouble(text(rows, item, column));
    }

    @Test
    void whatAuthorsShouldLookAtIsFound() throws IOException {
        assertThat(run(simulated().toArray(String[]::new))).isZero();

        var rows = rows();
        assertThat(rows).hasSize(ITEMS);
        assertThat(text(rows, "i1", "flags")).contains("low discrimination");
        assertThat(text(rows, "i2", "flags")).contains("harder for kk").contains(", C)");
        assertThat(text(rows, "i2", "dif_class")).isEqualTo("C");
        assertThat(text(rows, "i3", "flags")).isEqualTo("the better people choose C");
        assertThat(text(rows, "i3", "options"))
                .matches("A:0\\.\\d{6}:0\\.\\d{6}:1\\.000000\\|B:.*:-0\\..*\\|C:.*:0\\.000000");
        assertThat(text(rows, "i4", "flags")).isEqualTo("NA");
        assertThat(text(rows, "i4", "options")).isEqualTo("NA");
        assertThat(text(rows, "i4", "time_median")).isEqualTo("NA");
        assertThat(number(rows, "i1", "time_mean")).isEqualTo(15);
        assertThat(number(rows, "i1", "time_q1")).isEqualTo(7.5);
        assertThat(number(rows, "i1", "time_q3")).isEqualTo(22.5);
        assertThat(number(rows, "i4", "facility")).isBetween(0.4, 0.6);
        assertThat(number(rows, "i4", "infit")).isBetween(0.8, 1.1);
        assertThat(number(rows, "i1", "infit")).isGreaterThan(1.1);
        assertThat(text(rows, "i4", "confidence")).isEqualTo("adequate");
        assertThat(said.toString())
                .contains(
                        "1000 people, 12 items",
                        "Alpha (KR-20) 0.",
                        "Marginal reliability 0.",
                        "a Rasch calibration of these responses",
                        "language kk (500 people) against ru (500): 1 of 12 items flagged",
                        "  i3: the better people choose C");
        assertThat(complained.toString()).isEmpty();
    }

    @Test
    void theReportNeedsNothingButItselfAndShowsFlaggedItemsFirst() throws IOException {
        var arguments = new ArrayList<>(simulated());
        Path report = folder.resolve("items.html");
        arguments.addAll(List.of("--report", report.toString()));
        file("r.csv", Files.readString(folder.resolve("r.csv")).replaceFirst("i12", "\"<b>i12\""));

        assertThat(run(arguments.toArray(String[]::new))).isZero();

        String page = Files.readString(report);
        assertThat(page)
                .contains("&lt;b&gt;i12", "color-scheme: light dark", "Analysis of 12 items", "role=\"img\"", "Class")
                .doesNotContain("http:", "https:", "<script", "<b>i12", "NaN", "src=", "%%");
        assertThat(page.split("<svg", -1)).hasSize(1 + 2 + ITEMS);
        assertThat(page.indexOf(">i2</a>")).isLessThan(page.indexOf(">i4</a>"));
    }

    @Test
    void aBankGivesTheModelsAndTheItemsThatCount() throws IOException {
        var arguments = new ArrayList<>(simulated().subList(0, 2));
        arguments.addAll(
                List.of("--bank", file("b.csv", "item,a,b\ni4,1.2,0\ni5,1.2,0\ni6,1.2,0\ni1,1.2,0\nother,1,1\n")));

        assertThat(run(arguments.toArray(String[]::new))).isZero();

        var rows = rows();
        assertThat(rows.keySet()).containsExactlyInAnyOrder("i1", "i4", "i5", "i6");
        assertThat(number(rows, "i1", "outfit")).isGreaterThan(number(rows, "i4", "outfit"));
        assertThat(said.toString()).contains("the parameters of b.csv");
    }

    @Test
    void partialCreditIsAShareOfTheFullScore() throws IOException {
        String responses = file("r.csv", "person,i1,i2\na,0,0\nb,2,1\nc,1,0\nd,4,1\n");

        assertThat(run("--responses", responses)).isZero();

        assertThat(number(rows(), "i1", "facility")).isEqualTo(0.4375);
        assertThat(said.toString()).contains("a partial credit calibration of these responses");
    }

    @Test
    void everyTableOfResponsesHasAResult() throws IOException {
        Path report = folder.resolve("items.html");
        for (String text : List.of(
                "person,i1\na,1\n",
                "person,i1,i2\na,1,0\nb,1,0\n",
                "person,i1,i2\na,,\nb,NA,NA\n",
                "person,i1,i2\na,1,\nb,,0\n")) {
            assertThat(run("--responses", file("r.csv", text), "--report", report.toString()))
                    .isZero();
            assertThat(Files.readString(out()) + Files.readString(report)).doesNotContain("NaN", "Infinity");
        }
        run("--responses", file("r.csv", "person,i1,i2,i3\na,1,0,\nb,1,0,\n"));
        assertThat(text(rows(), "i1", "note")).isEqualTo("everybody right, few responses");
        assertThat(text(rows(), "i2", "note")).isEqualTo("everybody wrong, few responses");
        assertThat(text(rows(), "i3", "note")).isEqualTo("nobody answered");
        assertThat(text(rows(), "i3", "infit")).isEqualTo("NA");
        assertThat(said.toString()).contains("Alpha (KR-20): not defined for the 2 people");
    }

    @Test
    void severalComparisonsHaveColumnsOfTheirOwn() throws IOException {
        String responses = file("r.csv", "person,i1,i2\na,1,0\nb,0,1\nc,1,1\nd,0,0\ne,1,0\n");
        String groups = file("g.csv", "language,person,unit\nru,a,1\nru,b,2\nkk,c,1\nen,d,2\nNA,e,1\n");

        assertThat(run("--responses", responses, "--groups", groups)).isZero();

        assertThat(rows().getOrDefault("i1", Map.of()).keySet())
                .contains("dif_delta_language_kk", "dif_class_language_en", "dif_p_unit_2")
                .doesNotContain("dif_delta", "dif_delta_language_ru", "dif_p_unit_1");
    }

    @Test
    void whatIsWrongIsOneSentenceAndNothingIsWritten() throws IOException {
        String r = file("r.csv", "person,i1,i2\na,1,0\nb,0,1\n");
        assertRefused("no.csv: there is no such file.", "--responses", "no.csv");
        assertRefused(
                "x.csv, line 3: i1 must be a whole number from 0 to 20, not \"21\".",
                "--responses",
                file("x.csv", "person,i1\na,1\nb,21\n"));
        assertRefused(
                "b.csv, line 2: a must be above 0", "--responses", r, "--bank", file("b.csv", "item,a,b\ni1,0,0\n"));
        assertRefused(
                "r.csv, line 1: there is no column of an item.",
                "--responses",
                r,
                "--bank",
                file("b.csv", "item,a,b\nelse,1,0\n"));
        assertRefused(
                "r.csv, line 2: i2 must be a whole number from 0 to 1, not \"2\".",
                "--responses",
                file("r.csv", "person,i1,i2\na,1,2\n"),
                "--bank",
                file("b.csv", "item,a,b\ni2,1,0\n"));
    }

    @Test
    void tablesOfOtherPeopleOrItemsAreRefused() throws IOException {
        String r = file("r.csv", "person,i1,i2\na,1,0\nb,0,1\n");
        for (String table : List.of("--options", "--times")) {
            assertRefused(
                    "t.csv, line 1: there is no column of an item that has responses.",
                    "--responses",
                    r,
                    table,
                    file("t.csv", "person,i9\na,1\n"));
            assertRefused(
                    "t.csv, line 2: the person z is not among the responses.",
                    "--responses",
                    r,
                    table,
                    file("t.csv", "person,i1\nz,1\n"));
            assertRefused(
                    "t.csv, line 3: the person a has a row already.",
                    "--responses",
                    r,
                    table,
                    file("t.csv", "person,i1\na,1\na,1\n"));
        }
        assertRefused(
                "t.csv, line 2: i1 must be seconds from 0 to 1e7, not -1.",
                "--responses",
                r,
                "--times",
                file("t.csv", "person,i1\na,-1\n"));
        assertRefused("items.html: the folder ", "--responses", r, "--report", "" + folder.resolve("no/items.html"));
    }

    @Test
    void groupsThatAreNoneAreRefused() throws IOException {
        String r = file("r.csv", "person,i1,i2\na,1,0\nb,0,1\n");

        assertRefused(
                "g.csv, line 1: there is no column with groups, only person.",
                "--responses",
                r,
                "--groups",
                file("g.csv", "person\na\n"));
        assertRefused(
                "g.csv: the column unit has 1 groups: it needs 2 to 10.",
                "--responses",
                r,
                "--groups",
                file("g.csv", "person,unit\na,1\nb,1\n"));
        assertRefused(
                "g.csv, line 1: there is no column person, only unit.",
                "--responses",
                r,
                "--groups",
                file("g.csv", "unit\n1\n"));
    }

    private void assertRefused(String sentence, String... arguments) {
        complained.getBuffer().setLength(0);

        assertThat(run(arguments)).isEqualTo(2);
        assertThat(complained.toString()).contains(sentence);
        assertThat(out()).doesNotExist();
        assertThat(said.toString()).isEmpty();
    }
}
