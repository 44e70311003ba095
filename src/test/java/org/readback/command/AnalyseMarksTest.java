package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseMarksTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void marksThatAreNoWholeNumbersAreJudgedAsMoodleDoes() throws IOException {
        var marks = file("person,a,b,c\nmax,2,1,2\np,2,1,2\nq,1,0.5,\nr,0,1,0\ns,1,0.5,1\n");

        assertThat(run("--marks", marks)).isZero();

        assertThat(Files.readString(out()))
                .startsWith("item,n,highest,facility,sd,discrimination_index,discriminative_efficiency")
                .contains("a,4,2.000000,0.500000,0.408248,0.755929,0.800000");
        assertThat(said.toString()).contains("4 people, 3 items");
    }

    @Test
    void withoutARowOfTheHighestMarksTheHighestThatAnybodyHasCounts() throws IOException {
        assertThat(run("--marks", file("person,a,b\np,4,0\nq,2,0\n"))).isZero();

        assertThat(Files.readString(out()))
                .contains("a,2,4.000000,0.750000")
                .contains("b,2,1.000000,0.000000,0.000000,NA,NA");
    }

    @Test
    void marksAndResponsesAreNotReadTogether() throws IOException {
        var marks = file("person,a\np,2\n");

        assertThat(run("--marks", marks, "--responses", marks)).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(complained.toString()).contains("Missing required option: '--responses=CSV'");
    }

    @Test
    void whoHasTwoRowsIsNamed() throws IOException {
        assertThat(run("--marks", file("person,a\np,2\np,1\n"))).isEqualTo(2);

        assertThat(complained.toString()).contains("the person p has a row already");
    }

    private int run(String... arguments) {
        var line = Readback.line();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(complained, true));
        var all = new ArrayList<>(List.of("analyse", "--out", "" + out()));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("items.csv");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("marks.csv"), text).toString();
    }
}
