package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

class BankCsvTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachRowBecomesTheModelItsParametersSay() throws IOException {
        List<CsvItem> items = read("""
            item,a,b,c,d,content,passage,sigma_passage
            i1,1.2,-0.5,0,1,LANG,,
            i2,0.9,1,0.2,,POC,p1,0.3
            i3,0.9,2,NA,1,NA,p2,NA
            """);

        assertThat(items)
                .containsExactly(
                        new CsvItem("i1", new TwoParameterLogistic(1.2, -0.5), "LANG", Optional.empty(), 0),
                        new CsvItem("i2", new ThreeParameterLogistic(0.9, 1, 0.2), "POC", Optional.of("p1"), 0.3),
                        new CsvItem("i3", new TwoParameterLogistic(0.9, 2), "", Optional.of("p2"), 0.45));
    }

    @Test
    void partialCreditHasAsManyStepsAsAreFilledIn() throws IOException {
        assertThat(read("item,a,b1,b2,b3\ni1,1,-1,0,1\ni2,2,0.5,,NA\n"))
                .extracting(CsvItem::model)
                .containsExactly(
                        new GeneralisedPartialCredit(1, List.of(-1.0, 0.0, 1.0)),
                        new GeneralisedPartialCredit(2, List.of(0.5)));
        assertThat(read("item,a,b,b1,b2\ni1,1,-1,,\ni2,2,,0.5,1\n"))
                .extracting(CsvItem::model)
                .containsExactly(new TwoParameterLogistic(1, -1), new GeneralisedPartialCredit(2, List.of(0.5, 1.0)));
        assertThat(read("b,item\n0.5,i1\n")).extracting(CsvItem::model).containsExactly(new Rasch(0.5));
    }

    @Test
    void standardErrorsAreInThePlacesOfTheirParameters() throws IOException {
        List<CsvItem> items = read("""
            item,a,b,c,b1,b2,se_a,se_b,se_c,se_b1,se_b2,remarks
            i1,1.2,-0.5,0.2,,,0.1,0.2,0.3,,,
            i2,1,0.5,,,,NA,0.25,,,,
            i3,1,,,-1,1,0.1,,,0.3,0.4,
            i4,1,0,,,,,,,,,
            """);

        assertThat(items.get(0).errors()).containsExactly(0.1, 0.2, 0.3);
        assertThat(items.get(2).errors()).containsExactly(0.1, 0.3, 0.4);
        assertThat(items)
                .extracting(CsvItem::difficultyError)
                .containsExactly(
                        OptionalDouble.of(0.2),
                        OptionalDouble.of(0.25),
                        OptionalDouble.of(0.25),
                        OptionalDouble.empty());
        assertThat(read("item,a,b\ni1,1,0\n").getFirst().difficultyError()).isEmpty();
    }

    @Test
    void aFaultNamesTheLine() {
        assertFault("item,a\ni1,1\n", "line 1: there is no column b, only item, a.");
        assertFault("item,a,b\n", "bank.csv: there is no item in it, only a header row.");
        assertFault("item,a,b\ni1,0,1\n", "line 2: a must be above 0: 0.0.");
        assertFault("item,a,b\ni1,,1\n", "line 2: a is missing.");
        assertFault("item,a,b,c\ni1,1,1,1\n", "line 2: c must be at least 0 and below 1: 1.0.");
        assertFault("item,a,b,c\ni1,1,1,-0.1\n", "line 2: c must be at least 0 and below 1: -0.1.");
        assertFault("item,a,b,d\ni1,1,1,0.9\n", "line 2: d must be 1, as no model here has another upper end.");
        assertFault("item,a,b\ni1,1,1\ni1,1,2\n", "line 3: the item i1 has a row already.");
        assertFault("item,a,b1,b2\ni1,1,,2\n", "line 2: b1 is missing.");
        assertFault("item,a,b1,b2,b3\ni1,1,1,,2\n", "line 2: b2 is missing.");
        assertFault("item,a,b,se_b\ni1,1,1,-0.1\n", "line 2: se_b must not be below 0: -0.1.");
        assertFault(
                "item,a,b,passage,sigma_passage\ni1,1,1,p,-1\n", "line 2: sigma_passage must not be below 0: -1.0.");
    }

    private void assertFault(String text, String end) {
        assertThatExceptionOfType(InputFault.class).isThrownBy(() -> read(text)).withMessageEndingWith(end);
    }

    private List<CsvItem> read(String text) throws IOException {
        return BankCsv.read(Files.writeString(folder.resolve("bank.csv"), text));
    }
}
