package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void columnsAreFoundByNameInAnyOrderAndOthersAreIgnored() throws IOException {
        Path file = file("b,note,item\n0.5,\"easy, short\",i1\n\n-1e-1,,i2\n");

        var read = new ArrayList<String>();
        try (var table = CsvTable.open(file)) {
            int item = table.column("item");
            int b = table.column("b");
            assertThat(table.find("c")).isEmpty();
            assertThat(table.columns()).containsExactly("b", "note", "item");
            for (CsvRow row : table) {
                read.add(row.line() + " " + row.text(item) + " " + row.number(b));
            }
        }

        assertThat(read).containsExactly("2 i1 0.5", "4 i2 -0.1");
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreNotPartOfTheText() throws IOException {
        Path file = file("\uFEFF\"item\",b\r\ni1,2\r\n");

        try (var table = CsvTable.open(file)) {
            assertThat(table.columns()).containsExactly("item", "b");
            assertThat(table).extracting(row -> row.number(1)).containsExactly(2.0);
        }
    }

    @Test
    void emptyAndNaAreMissing() throws IOException {
        Path file = file("a,b,c,d\nNA, ,7,1.5\n");

        try (var table = CsvTable.open(file)) {
            CsvRow row = table.iterator().next();
            assertThat(row.isMissing(0)).isTrue();
            assertThat(row.isMissing(1)).isTrue();
            assertThat(row.isMissing(2)).isFalse();
            assertThat(row.optionalWhole(0, 0, 9)).isEmpty();
            assertThat(row.optionalWhole(1, 0, 9)).isEmpty();
            assertThat(row.optionalWhole(2, 7, 7)).hasValue(7);
            assertThat(row.optionalNumber(1)).isEmpty();
            assertThat(row.optionalNumber(3)).hasValue(1.5);
            assertFault(() -> row.text(0), "line 2: a is missing.");
            assertFault(() -> row.number(1), "line 2: b is missing.");
        }
    }

    @Test
    void aFaultNamesTheLineAndWhatIsWrongThere() throws IOException {
        assertFault(() -> numbers(file("item,b\ni1,1\ni2,hard\n")), "line 3: b must be a number, not \"hard\".");
        assertFault(() -> numbers(file("item,b\ni1,NaN\n")), "line 2: b must be a number, not \"NaN\".");
        assertFault(() -> numbers(file("item,b\ni1,1e999\n")), "line 2: b must be a number, not \"1e999\".");
        assertFault(() -> numbers(file("item,b\ni1,1d\n")), "line 2: b must be a number, not \"1d\".");
        assertFault(() -> numbers(file("item,b\ni1,1\ni2\n")), "line 3: the row has 1 field, the header 2.");
        assertFault(() -> numbers(file("item,b\ni1,1,2\n")), "line 2: the row has 3 fields, the header 2.");
        assertFault(() -> numbers(file("b,item,b\n")), "line 1: the column b appears twice.");
        assertFault(() -> numbers(file("item,a\n")), "line 1: there is no column b, only item, a.");
        assertFault(() -> numbers(file("1,2,3,4,5,6,7,8,9\n")), "no column b, only 1, 2, 3, 4, 5, 6, 7, 8, ….");
        assertFault(() -> numbers(file("")), "bank.csv: the file is empty: it needs a header row.");
        assertFault(() -> numbers(folder.resolve("none.csv")), "none.csv: there is no such file.");
        assertFault(() -> numbers(folder), "this is a folder, not a file.");
    }

    @Test
    void wholeNumbersOutOfRangeAreNamed() throws IOException {
        try (var table = CsvTable.open(file("x\n2\n-1\n1.0\n99999999999\n1\n"))) {
            var rows = table.iterator();
            for (String value : List.of("2", "-1", "1.0", "99999999999")) {
                CsvRow row = rows.next();
                assertFault(
                        () -> row.optionalWhole(0, 0, 1),
                        "line " + row.line() + ": x must be a whole number from 0 to 1, not \"" + value + "\".");
            }
            assertThat(rows.next().optionalWhole(0, 0, 1)).hasValue(1);
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Test
    void textThatIsNotUtf8IsNamed() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "item,b\nétoile,1\n".getBytes(StandardCharsets.ISO_8859_1));

        assertFault(() -> numbers(file), "latin.csv: the text is not UTF-8.");
    }

    @Test
    void aFaultCarriesFileLineAndSentence() throws IOException {
        Path file = file("item,b\ni1,1\ni2,x\n");

        assertThatExceptionOfType(InputFault.class)
                .isThrownBy(() -> numbers(file))
                .satisfies(fault -> {
                    assertThat(fault.file()).isEqualTo(file.toString());
                    assertThat(fault.line()).isEqualTo(3);
                    assertThat(fault.sentence()).isEqualTo("b must be a number, not \"x\".");
                });
    }

    @Test
    void manyRowsPassOneByOne() throws IOException {
        Path file = file("item,b\n" + "i,1\n".repeat(200_000));

        double sum = 0;
        try (var table = CsvTable.open(file)) {
            for (CsvRow row : table) {
                sum += row.number(1);
            }
        }
        assertThat(sum).isEqualTo(200_000);
    }

    private static void numbers(Path file) {
        try (var table = CsvTable.open(file)) {
            int b = table.column("b");
            table.forEach(row -> row.number(b));
        }
    }

    private static void assertFault(ThrowingCallable reading, String end) {
        assertThatExceptionOfType(InputFault.class).isThrownBy(reading).withMessageEndingWith(end);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("bank.csv"), text);
    }
}
