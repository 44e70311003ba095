package org.readback.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class WorkbooksTest {
    private static final Instant MADE = Instant.parse("2026-01-08T05:00:00Z");
    private static final Workbooks.Sheet SHEET = new Workbooks.Sheet(
            "Roll: 1/2",
            List.of("Contingent Karana-7", "8 January 2026"),
            List.of("Name", "Number", "Score", "On"),
            1,
            List.of(
                    List.of(
                            new Workbooks.Text("Әлия Қожабекқызы"),
                            new Workbooks.Whole(7),
                            new Workbooks.Decimal(81.25, 1),
                            new Workbooks.Day(LocalDate.of(2026, 1, 8))),
                    List.of(
                            new Workbooks.Text("=1+1"),
                            new Workbooks.Blank(),
                            new Workbooks.Decimal(100, 0),
                            new Workbooks.Blank())));

    @Test
    void numbersAreNumbersDaysAreDaysAndTextStaysText() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Workbooks.write(List.of(SHEET), MADE)))) {
            var sheet = book.getFirstSheet();
            var rows = sheet.read();

            assertThat(sheet.getName()).isEqualTo("Roll  1 2");
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Contingent Karana-7");
            var first = rows.stream()
                    .filter(row -> row.getRowNum() == 5)
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getCellText(0)).isEqualTo("Әлия Қожабекқызы");
            assertThat(first.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(first.getCellAsNumber(2)).hasValue(new BigDecimal("81.25"));
            assertThat(first.getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 8));
            var second = rows.getLast();
            assertThat(second.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(second.getCellText(0)).isEqualTo("=1+1");
        }
    }

    @Test
    void theSameTableGivesTheSameBytesWhereverAndWheneverItIsWritten() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] here = Workbooks.write(List.of(SHEET), MADE);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.of("kk"));

            assertThat(Workbooks.write(List.of(SHEET), MADE)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aRowHasAValueUnderEachHeading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Workbooks.Sheet(
                        "short", List.of(), List.of("a", "b"), 0, List.of(List.of(new Workbooks.Blank()))));
    }
}
