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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.spacing.SpacingWeights;
import picocli.CommandLine;

class ScheduleTest {

    private static final String HEADER = "card_id,review_time,rating\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Readback.line();
        line.setOut(new PrintWriter(said));
        line.setErr(new PrintWriter(complained));
        var all = new ArrayList<>(List.of("schedule", "--out", out().toString()));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("cards.csv");
    }

    private String log(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text).toString();
    }

    private void assertRefused(int code, String sentence) {
        assertThat(code).isEqualTo(2);
        assertThat(complained.toString()).contains(sentence);
        assertThat(out()).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /** Published by py-fsrs: Again, then Good after 0, 0, 1, 3, 8 and 21 days. */
    @Test
    void everyReviewIsFollowedByItsState() throws IOException {
        String log = log(HEADER
                + "7,2026-03-01T09:30:00Z,1\n"
                + "7,2026-03-01T09:30:00Z,3\n"
                + "7,2026-03-02T09:30:00Z,3\n"
                + "7,2026-03-05T09:30:00Z,3\n"
                + "7,2026-03-13T09:30:00Z,3\n"
                + "7,2026-04-03T09:30:00Z,3\n");

        assertThat(run("--reviews", log)).isZero();

        List<String> lines = Files.readAllLines(out());
        assertThat(lines).hasSize(7);
        assertThat(lines)
                .startsWith(
                        "card_id,review_time,rating,state,step,stability,difficulty,due,elapsed_days,retrievability",
                        "7,2026-03-01T09:30:00Z,1,Learning,0,0.212,6.4133,2026-03-01T09:31:00Z,,");
        assertThat(lines.get(2))
                .startsWith("7,2026-03-01T09:30:00Z,3,Learning,1,")
                .endsWith(",0,1.0");
        String[] last = lines.get(6).split(",");
        assertThat(last).startsWith("7", "2026-04-03T09:30:00Z", "3", "Review", "");
        assertThat(Double.parseDouble(last[5])).isCloseTo(53.626902917141365, within(1e-9));
        assertThat(Double.parseDouble(last[6])).isCloseTo(6.357487083997829, within(1e-9));
        assertThat(last[7]).isEqualTo("2026-05-27T09:30:00Z");
        assertThat(last[8]).isEqualTo("21");
        assertThat(said.toString()).startsWith("6 reviews, 1 cards");
    }

    @Test
    void rowsStayInTheirOrderAndCardsCountInTheOrderOfTime() throws IOException {
        String log = log("""
            rating,note,review_time,card_id
            3,late,2026-03-04T08:00:00+06:00,"a,1"
            4,other,2026-03-02 08:00:00Z,b
            3,early,2026-03-01T08:00:00+06:00,"a,1"
            """);

        assertThat(run("--reviews", log)).isZero();

        List<String> lines = Files.readAllLines(out());
        assertThat(lines.get(1))
                .startsWith("\"a,1\",2026-03-04T08:00:00+06:00,3,Review,,")
                .contains(",3,0.8809479557");
        assertThat(lines.get(2)).startsWith("b,2026-03-02 08:00:00Z,4,Review,,8.2956,1.0,2026-03-10T08:00:00Z,,");
        assertThat(lines.get(3)).contains(",Learning,1,2.3065,").contains(",2026-03-01T02:10:00Z,,");
    }

    @Test
    void millisecondsAreAnsweredInMilliseconds() throws IOException {
        String log = log(HEADER + "x,1767247200000,2\nx,1767247530000,1\n");

        assertThat(run("--reviews", log)).isZero();

        assertThat(Files.readAllLines(out()).get(1))
                .startsWith("x,1767247200000,2,Learning,0,1.2931,5.1121707056")
                .endsWith(",1767247530000,,");
        assertThat(Files.readAllLines(out()).get(2)).contains(",Learning,0,").contains(",1767247590000,0,1.0");
    }

    @Test
    void theRetentionMovesTheDate() throws IOException {
        String log = log(HEADER + "x,0,4\n");

        assertThat(run("--reviews", log, "--retention", "0.8")).isZero();

        assertThat(Files.readString(out())).contains(",Review,,8.2956,1.0," + 28L * 86_400_000 + ",,");
    }

    @Test
    void weightsAreReadAsAnArrayOrUnderTheirNames() throws IOException {
        String log = log(HEADER + "x,0,4\n");
        String array = SpacingWeights.DEFAULT.values().toString().replace("8.2956", "50.5");
        for (String text : List.of(
                array, "{\"weights\":" + array + "}", "{\"w\":" + array + "}", "{\"parameters\":" + array + "}")) {
            Path weights = Files.writeString(folder.resolve("w.json"), text);

            assertThat(run("--reviews", log, "--weights", weights.toString())).isZero();
            assertThat(Files.readString(out())).contains(",Review,,50.5,1.0,");
        }
    }

    @Test
    void weightsAreFittedWrittenAndUsed() throws IOException {
        var text = new StringBuilder(HEADER);
        for (int card = 0; card < 300; card++) {
            for (int review = 0; review < 4; review++) {
                text.append(
                        "c%d,%d,%d\n".formatted(card, review * 20L * 86_400_000, (card + review) % 11 == 0 ? 1 : 3));
            }
        }
        Path weights = folder.resolve("w.json");

        assertThat(run("--reviews", log(text.toString()), "--fit", weights.toString()))
                .isZero();

        assertThat(said.toString()).startsWith("Weights fitted to 900 reviews on a later day: log loss 0.");
        assertThat(Files.readString(weights))
                .contains(
                        "\"weights\" : [", "\"reviews\" : 900", "\"log_loss_before\" : 0.", "\"log_loss_after\" : 0.");
        String fitted = Files.readString(out());
        assertThat(run("--reviews", folder.resolve("log.csv").toString(), "--weights", weights.toString()))
                .isZero();
        assertThat(out()).hasContent(fitted);
        assertThat(run("--reviews", folder.resolve("log.csv").toString())).isZero();
        assertThat(Files.readString(out())).isNotEqualTo(fitted);
    }

    @Test
    void aShortLogIsNotFitted() throws IOException {
        Path weights = folder.resolve("w.json");

        int code = run("--reviews", log(HEADER + "x,0,4\nx,86400000,3\n"), "--fit", weights.toString());

        assertRefused(
                code,
                "log.csv: weights are not fitted to 2 reviews, 1 of them on a later day: 1000 are needed, some on a"
                        + " later day.");
        assertThat(weights).doesNotExist();
    }

    @Test
    void aWrongLogIsRefusedInOneSentenceWithItsLine() throws IOException {
        assertRefused(
                run("--reviews", log("card_id,rating\n1,3\n")),
                "log.csv, line 1: there is no column review_time, only card_id, rating.");
        assertRefused(
                run("--reviews", log(HEADER + "x,0,3\nx,5,5\n")),
                "log.csv, line 3: rating must be a whole number from 1 to 4, not \"5\".");
        assertRefused(run("--reviews", log(HEADER + "x,0,\n")), "log.csv, line 2: rating is missing.");
        assertRefused(run("--reviews", log(HEADER + ",0,3\n")), "log.csv, line 2: card_id is missing.");
        assertRefused(run("--reviews", log(HEADER)), "log.csv: there is no review in it, only a header row.");
        assertRefused(run("--reviews", log("")), "log.csv: the file is empty: it needs a header row.");
        assertRefused(run("--reviews", "nowhere.csv"), "nowhere.csv: there is no such file.");
    }

    @Test
    void aWrongTimeIsRefused() throws IOException {
        for (String time : List.of(
                "yesterday",
                "2026-03-01",
                "2026-02-30T08:00:00Z",
                "1767247200.5",
                "999999999999999",
                "-9999999999999")) {
            assertRefused(
                    run("--reviews", log(HEADER + "x," + time + ",3\n")),
                    "log.csv, line 2: review_time must be an instant like 2026-03-01T09:30:00Z or milliseconds since"
                            + " 1970, not \""
                            + time + "\".");
        }
    }

    @Test
    void wrongWeightsAreRefused() throws IOException {
        String log = log(HEADER + "x,0,3\n");
        Path weights = folder.resolve("w.json");
        String path = weights.toString();

        assertRefused(run("--reviews", log, "--weights", path), "w.json: there is no such file.");
        Files.writeString(weights, "[1,\n2");
        assertRefused(run("--reviews", log, "--weights", path), "w.json, line 2: this is not JSON.");
        Files.writeString(weights, "{\"a\":1}");
        assertRefused(run("--reviews", log, "--weights", path), "w.json: there is no array of 21 weights in it.");
        Files.writeString(weights, "[1,2]");
        assertRefused(run("--reviews", log, "--weights", path), "w.json: FSRS-6 has 21 weights, not 2.");
        Files.writeString(weights, "[\"1\"]");
        assertRefused(run("--reviews", log, "--weights", path), "w.json: a weight must be a number, not \"1\".");
        Files.writeString(weights, SpacingWeights.DEFAULT.values().toString().replace("0.1542", "0.9"));
        assertRefused(run("--reviews", log, "--weights", path), "w.json: w20 must be in [0.1, 0.8]: 0.9.");
    }

    @Test
    void wrongOptionsAreRefused() throws IOException {
        String log = log(HEADER + "x,0,3\n");

        assertRefused(run("--reviews", log, "--retention", "1"), "--retention must be above 0 and below 1, not 1.0.");
        assertRefused(run("--reviews", log, "--retention", "0"), "--retention must be above 0 and below 1, not 0.0.");
        assertRefused(run("--reviews", log, "--weights", "a", "--fit", "b"), "Give --weights or --fit, not both.");
        assertRefused(run(), "Missing required option: '--reviews=CSV'");
    }
}
