package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SimulateTest {

    private static final int ITEMS = 80;
    private static final int PEOPLE = 150;

    @TempDir
    private Path folder = Path.of("");

    private Path bank = Path.of("");
    private Path responses = Path.of("");
    private Path out = Path.of("");
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();
    private final Map<String, double[]> parameters = new HashMap<>();
    private final Map<String, Map<String, Integer>> given = new HashMap<>();

    @BeforeEach
    void makeBankAndResponses() throws IOException {
        bank = folder.resolve("bank.csv");
        responses = folder.resolve("responses.csv");
        out = folder.resolve("persons.csv");
        var random = new SplittableRandom(12);
        var items = new StringBuilder("item,a,b,c,d,content,passage,sigma_passage\n");
        for (int i = 0; i < ITEMS; i++) {
            double a = Math.exp(0.2 + 0.3 * random.nextGaussian());
            double b = random.nextGaussian();
            double c = i % 2 * 0.2;
            parameters.put("i" + i, new double[] {a, b, c});
            String content = i % 10 < 4 ? "LANG" : i % 10 < 7 ? "FORCE_IHL" : "POC";
            items.append(String.join(",", "i" + i, "" + a, "" + b, "" + c, "1", content, "p" + i / 4, "0.45\n"));
        }
        Files.writeString(bank, items);
        Files.writeString(responses, people(random));
    }

    private String people(SplittableRandom random) {
        var text = new StringBuilder("person");
        for (int i = 0; i < ITEMS; i++) {
            text.append(",i").append(i);
        }
        for (int person = 0; person < PEOPLE; person++) {
            double theta = random.nextGaussian();
            var row = new HashMap<String, Integer>();
            text.append("\nperson-").append(person);
            for (int i = 0; i < ITEMS; i++) {
                int right = random.nextDouble() < probability("i" + i, theta) ? 1 : 0;
                row.put("i" + i, right);
                text.append(',').append(right);
            }
            given.put("person-" + person, row);
        }
        return text + "\n";
    }

    private double probability(String item, double theta) {
        double[] p = parameters.getOrDefault(item, new double[3]);
        return p[2] + (1 - p[2]) / (1 + Math.exp(-p[0] * (theta - p[1])));
    }

    private int run(String... arguments) {
        CommandLine line = Readback.line();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(complained, true));
        var all = new ArrayList<>(
                List.of("simulate", "--bank", "" + bank, "--responses", "" + responses, "--out", "" + out));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }

    private List<List<String>> rows() throws IOException {
        return Files.readAllLines(out).stream()
                .skip(1)
                .map(row -> List.of(row.split(",")))
                .toList();
    }

    /** Mean and standard deviation on 33 nodes in [-4, 4] by the trapezoid rule, from the table alone. */
    private double[] recomputed(List<String> row) {
        double[] sums = new double[3];
        for (int k = 0; k <= 32; k++) {
            double theta = -4 + k / 4.0;
            double mass = Math.exp(-theta * theta / 2) * (k == 0 || k == 32 ? 0.5 : 1);
            for (String item : row.get(4).split(" ")) {
                int right = given.getOrDefault(row.get(0), Map.of()).getOrDefault(item, -1);
                double p = probability(item, theta);
                mass *= right == 1 ? p : 1 - p;
            }
            sums[0] += mass;
            sums[1] += mass * theta;
            sums[2] += mass * theta * theta;
        }
        double mean = sums[1] / sums[0];
        return new double[] {mean, Math.sqrt(sums[2] / sums[0] - mean * mean)};
    }

    @Test
    void everyEstimateCanBeRecomputedFromTheTable() throws IOException {
        assertThat(run("--max-items", "20")).isZero();

        assertThat(Files.readAllLines(out)).hasSize(PEOPLE + 1).first().isEqualTo("person,est,se,n,items");
        for (int person = 0; person < PEOPLE; person++) {
            List<String> row = rows().get(person);
            double[] expected = recomputed(row);
            double error = Double.parseDouble(row.get(2));
            int n = Integer.parseInt(row.get(3));
            assertThat(row.get(0)).isEqualTo("person-" + person);
            assertThat(Double.parseDouble(row.get(1))).isCloseTo(expected[0], within(1e-7));
            assertThat(error).isCloseTo(expected[1], within(1e-7));
            assertThat(row.get(4).split(" ")).hasSize(n).doesNotHaveDuplicates();
            assertThat(n == 20 || error <= 0.30).isTrue();
        }
        assertThat(said.toString())
                .contains("people 150", "items ", "exposure ", "overlap ", "CPU ", "microseconds a selected item");
    }

    @Test
    void theSameSeedGivesTheSameTable() throws IOException {
        run("--exposure-cap", "0.25", "--warm-up", "200", "--seed", "4", "--max-items", "10");
        String first = Files.readString(out);
        run("--exposure-cap", "0.25", "--warm-up", "200", "--seed", "4", "--max-items", "10");

        assertThat(Files.readString(out)).isEqualTo(first);
    }

    @Test
    void theCapAndTheBlueprintAreKept() throws IOException {
        assertThat(run(
                        "--exposure-cap=0.25",
                        "--warm-up=500",
                        "--max-items=10",
                        "--stop-se=0.1",
                        "--blueprint",
                        "LANG=.4,FORCE_IHL=.3,POC=.3"))
                .isZero();

        var shown = new HashMap<String, Integer>();
        for (List<String> row : rows()) {
            List<String> items = Arrays.asList(row.get(4).split(" "));
            items.forEach(item -> shown.merge(item, 1, Integer::sum));
            assertThat(items)
                    .filteredOn(item -> Integer.parseInt(item.substring(1)) % 10 < 4)
                    .hasSize(4);
        }
        // Before the hundredth person the cap does not hold, but prices do
        assertThat(shown.values()).allMatch(count -> count <= 0.30 * PEOPLE);
    }

    @Test
    void bandsAreNumberedAndCutsMayBeBelowZero() throws IOException {
        assertThat(run("--cuts", "-1.5,-.75,0,.75,1.5", "--stop-mass", "0.6")).isZero();

        assertThat(Files.readAllLines(out)).first().isEqualTo("person,est,se,n,items,class");
        assertThat(rows())
                .allMatch(row -> Integer.parseInt(row.get(3)) >= 5 && row.get(5).matches("[1-6]"));
        assertThat(rows()).extracting(row -> row.get(5)).contains("1", "3", "6");
    }

    @Test
    void passOrFailIsSaid() throws IOException {
        assertThat(run("--cut", "-0.5", "--alpha", "0.1")).isZero();

        for (List<String> row : rows()) {
            boolean passed = row.get(5).equals("pass");
            assertThat(row.get(5)).isIn("pass", "fail");
            if (Math.abs(Double.parseDouble(row.get(1)) + 0.5) > 0.2) {
                assertThat(passed).isEqualTo(Double.parseDouble(row.get(1)) > -0.5);
            }
        }
    }

    @Test
    void passagesAreAskedWhole() throws IOException {
        assertThat(run("--passages", "--max-items", "14")).isZero();

        for (List<String> row : rows()) {
            List<Integer> items = Arrays.stream(row.get(4).split(" "))
                    .map(item -> Integer.parseInt(item.substring(1)))
                    .toList();
            assertThat(items.size() % 4).isZero();
            for (int i = 0; i < items.size(); i++) {
                assertThat(items.get(i)).isEqualTo(items.get(i - i % 4) + i % 4);
            }
        }
    }

    @Test
    void anItemWithoutAResponseIsNotAsked() throws IOException {
        Files.writeString(bank, "item,a,b\nx,2,0\ny,1,0\nz,1,1\n");
        Files.writeString(responses, "person,x,y,z,unknown\nann,1,NA,0,\nben,,1,1,7\n");

        assertThat(run()).isZero();

        assertThat(rows().get(0).get(4)).isEqualTo("x z");
        assertThat(rows().get(1).get(4)).isEqualTo("y z");
    }

    @Test
    void whatIsWrongIsOneSentenceAndNothingIsWritten() throws IOException {
        Files.writeString(bank, "item,a,b\nx,2,0\ny,1,0\n");
        Files.writeString(responses, "person,x\nann,1\n");
        assertFault("line 1: there is no column of the item y of the bank.");

        Files.writeString(responses, "person,x,y\nann,1,2\n");
        assertFault("line 2: y must be a whole number from 0 to 1, not \"2\".");

        Files.writeString(responses, "person,x,y\nann,1,0\n");
        assertFault("--cuts and --cut cannot both be given.", "--cuts=0,1", "--cut=1");
        assertFault("Cut scores must be finite and strictly ascending: [1.0, 0.0].", "--cuts=1,0");
        assertFault("Shares must sum to 1, not 0.5: {LANG=0.5}.", "--blueprint", "LANG=.5");
        assertFault("--exposure-cap must be above 0 and at most 1: 25.0.", "--exposure-cap=25");
        assertFault("--warm-up must be at least 0: -1.", "--warm-up=-1");
        assertFault("--alpha must be above 0 and below 1: 0.0.", "--cut=0", "--alpha=0");
        assertFault("The maximum must not be below the minimum: 2 < 3.", "--min-items=3", "--max-items=2");
        assertThat(run("--max-items", "many")).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    private void assertFault(String sentence, String... arguments) {
        complained.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(complained.toString()).contains(sentence);
        assertThat(out).doesNotExist();
    }
}
