package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.psychometrics.TwoParameterLogistic;

/** Eight items; since they were calibrated the second became harder and the third easier, each by a logit. */
class AnalyseDriftTest {
    private static final int ITEMS = 8;
    private static final int PEOPLE = 600;
    private static final List<Double> MOVED = List.of(0.0, 1.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();

    private String responses() throws IOException {
        var random = new SplittableRandom(8);
        var text = new StringBuilder("person,i1,i2,i3,i4,i5,i6,i7,i8\n");
        for (int person = 0; person < PEOPLE; person++) {
            double theta = random.nextGaussian();
            text.append('p').append(person);
            for (int item = 0; item < ITEMS; item++) {
                var now = new TwoParameterLogistic(1.2, 0.3 * (item - 4) + MOVED.get(item));
                text.append(random.nextDouble() < now.probability(theta) ? ",1" : ",0");
            }
            text.append('\n');
        }
        return Files.writeString(folder.resolve("responses.csv"), text).toString();
    }

    /** @param errors se_b by item, or none for a file without such a column */
    private String bank(List<String> errors) throws IOException {
        var text = new StringBuilder(errors.isEmpty() ? "item,a,b\n" : "item,a,b,se_a,se_b\n");
        for (int item = 0; item < ITEMS; item++) {
            text.append('i').append(item + 1).append(",1.2,").append(0.3 * (item - 4));
            text.append(errors.isEmpty() ? "\n" : ",0.1," + errors.get(item) + "\n");
        }
        return Files.writeString(folder.resolve("old.csv"), text).toString();
    }

    private List<String> analysed(List<String> errors) throws IOException {
        Path out = folder.resolve("items.csv");
        var line = Readback.line();
        line.setOut(new PrintWriter(said, true));
        assertThat(line.execute("analyse", "--responses", responses(), "--bank", bank(errors), "--out", "" + out))
                .isZero();
        return Files.readAllLines(out);
    }

    @Test
    void whatMovedAwayFromItsOldParametersIsFlagged() throws IOException {
        List<String> lines = analysed(List.of("0.1", "0.1", "0.1", "NA", "0.1", "0.1", "0.1", "0.1"));

        int place = List.of(lines.getFirst().split(",")).indexOf("drift_z");
        assertThat(said.toString()).contains("i2: ", "became harder (drift z ", "became easier (drift z ");
        assertThat(Double.parseDouble(lines.get(2).split(",")[place])).isBetween(3.0, 12.0);
        assertThat(Double.parseDouble(lines.get(3).split(",")[place])).isBetween(-12.0, -3.0);
        assertThat(lines.get(4).split(",")[place]).isEqualTo("NA");
        assertThat(List.of(1, 5, 6, 7, 8))
                .allSatisfy(row -> assertThat(Double.parseDouble(lines.get(row).split(",")[place]))
                        .isBetween(-3.0, 3.0));
    }

    @Test
    void withoutStandardErrorsNothingIsSaidOfDrift() throws IOException {
        assertThat(analysed(List.of()).getFirst()).doesNotContain("drift");
        assertThat(said.toString()).doesNotContain("drift");
    }
}
