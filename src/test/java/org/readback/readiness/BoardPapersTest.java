package org.readback.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.base.Paper;
import org.readback.base.Paper.Format;
import org.readback.base.TestPapers;
import org.readback.base.Workbooks;
import org.readback.base.ui.Translations;
import org.readback.readiness.ExpirySheet.Horizon;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.training.StudyTime;

class BoardPapersTest {
    private static final Instant MADE = Instant.parse("2026-11-23T06:00:00Z");
    private static final BoardSheet BOARD = SampleBoards.of(43, 3);

    private final BoardPapers papers = SampleBoards.papers();

    private List<List<Row>> excel(Report report, Locale locale) throws IOException {
        byte[] file = Workbooks.write(papers.sheets(Extract.of(BOARD, report), locale), MADE);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheets = new java.util.ArrayList<List<Row>>();
            for (var sheet : book.getSheets().toList()) sheets.add(sheet.read());
            return sheets;
        }
    }

    private Paper paper(Report report, Locale locale) {
        Extract extract = Extract.of(BOARD, report);
        return papers.paper(extract, papers.sheets(extract, locale), Format.A3_LANDSCAPE, locale);
    }

    private String pdf(Report report, Locale locale) throws IOException {
        byte[] file = TestPapers.pdf(paper(report, locale), MADE);
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Row> below(List<Row> sheet, String heading) {
        int head = 0;
        while (sheet.get(head).getCellCount() < 3
                || !sheet.get(head).getCellText(0).equals(heading)) head++;
        return sheet.subList(head + 1, sheet.size());
    }

    @Test
    void totalsOfScreenPaperAndExcelAgree() throws IOException {
        String paper = pdf(Report.MATRIX, Translations.ENGLISH).replaceAll("\\s+", " ");
        List<List<Row>> sheets = excel(Report.MATRIX, Translations.ENGLISH);

        List<Row> people = below(sheets.get(1), "Sub-unit");
        Row total = people.getLast();
        for (PersonState state : PersonState.values()) {
            assertThat(total.getCellAsNumber(1 + state.ordinal()).orElseThrow().intValue())
                    .isEqualTo(BOARD.count(state));
            assertThat(people.subList(0, people.size() - 1).stream()
                            .mapToInt(row -> row.getCellAsNumber(1 + state.ordinal())
                                    .orElseThrow()
                                    .intValue())
                            .sum())
                    .isEqualTo(BOARD.count(state));
        }
        assertThat(paper).contains(BOARD.count(PersonState.READY) + " of 43 ready");
        String lacking = Stream.iterate(
                        0, column -> column < BOARD.board().columns().size(), column -> column + 1)
                .map(column -> Integer.toString(BOARD.lacking(column)))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        assertThat(paper).contains("Lacking 43 people " + lacking);
        for (BoardSheet.Group group : BOARD.groups()) {
            assertThat(paper)
                    .contains(group.tally().of(PersonState.READY) + " of "
                            + group.rows().size() + " ready");
        }
    }

    @Test
    void everyCellOfTheBoardIsCountedOnceInExcel() throws IOException {
        List<Row> requirements =
                below(excel(Report.MATRIX, Translations.RUSSIAN).get(2), "Требование");

        for (int column = 0; column < BOARD.board().columns().size(); column++) {
            Row row = requirements.get(column);
            int all = 0;
            for (CellState state : CellState.values()) {
                assertThat(row.getCell(1 + state.ordinal()).getType()).isEqualTo(CellType.NUMBER);
                all += row.getCellAsNumber(1 + state.ordinal()).orElseThrow().intValue();
            }
            assertThat(all).isEqualTo(43);
        }
    }

    @Test
    void daysAreDaysAndNumbersNumbersInExcel() throws IOException {
        List<Row> rows = below(excel(Report.EXPIRY, Translations.ENGLISH).getFirst(), "Name");
        ExpirySheet expiry = ExpirySheet.of(BOARD);

        assertThat(rows).hasSize(expiry.lines().size());
        for (int i = 0; i < rows.size(); i++) {
            LocalDate until = rows.get(i).getCellAsDate(4).orElseThrow().toLocalDate();
            assertThat(until).isEqualTo(expiry.lines().get(i).until());
            assertThat(rows.get(i).getCellAsNumber(5).orElseThrow().longValue())
                    .isEqualTo(expiry.lines().get(i).days());
        }
    }

    @Test
    void listOfWhatRunsOutEndsAtTheChosenHorizon() throws IOException {
        ExpirySheet expiry = ExpirySheet.of(BOARD);
        for (Horizon horizon : Horizon.values()) {
            var extract = new Extract(BOARD, Report.EXPIRY, horizon);
            List<Workbooks.Sheet> sheets = papers.sheets(extract, Translations.ENGLISH);
            Paper paper = papers.paper(extract, sheets, Format.A4_LANDSCAPE, Translations.ENGLISH);

            assertThat(sheets.getFirst().rows()).as("%s", horizon).hasSize(expiry.count(horizon));
            assertThat(sheets.getFirst().about().getLast()).endsWith(": " + expiry.count(horizon));
            assertThat(paper.title().facts().stream()
                            .anyMatch(fact -> fact.name().equals("How far to look ahead")))
                    .isEqualTo(horizon != Horizon.ALL);
        }
        assertThat(new Extract(BOARD, Report.EXPIRY, Horizon.DAYS_60).file()).isEqualTo("R5-expiry-days-60-2027-01-08");
        assertThat(Extract.of(BOARD, Report.EXPIRY).file()).isEqualTo("R5-expiry-2027-01-08");
    }

    @Test
    void hoursStudiedStandBesideTheLevelAsNumbers() {
        var person = LanguageSheet.of(BOARD, Map.of()).shortOf().getFirst();
        var languages = LanguageSheet.of(BOARD, Map.of(person.member().account(), new StudyTime(90, 240)));

        List<Workbooks.Value> row =
                papers.sheets(languages, Translations.ENGLISH).get(3).rows().getFirst();

        assertThat(row.subList(9, 11)).containsExactly(new Workbooks.Decimal(1.5, 1), new Workbooks.Decimal(4, 1));
    }

    @Test
    void listsHoldTheSameOnPaperAndInExcel() throws IOException {
        GapSheet gaps = GapSheet.of(BOARD, GapSheet.Help.NONE, BOARD.day());

        assertThat(below(excel(Report.NOT_READY, Translations.ENGLISH).getFirst(), "Name"))
                .hasSize(gaps.lines().stream()
                        .mapToInt(line -> line.gaps().size())
                        .sum());
        List<List<Row>> languages = excel(Report.LANGUAGES, Translations.ENGLISH);
        assertThat(below(languages.get(3), "Name"))
                .hasSize(LanguageSheet.of(BOARD, Map.of()).shortOf().size());
        assertThat(below(languages.get(0), "Skill").stream()
                        .mapToInt(row -> row.getCellAsNumber(2).orElseThrow().intValue())
                        .sum())
                .isEqualTo(LanguageSheet.of(BOARD, Map.of()).lines().size());
        List<Row> women = below(excel(Report.WOMEN, Translations.ENGLISH).getFirst(), "Post");
        assertThat(women.getLast().getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(7);
        assertThat(pdf(Report.WOMEN, Translations.ENGLISH)).contains("Total 7 43 16.3");
    }

    @Test
    void everybodyStandsOnTheRollWithTheNewestLevelOfEachSkill() {
        Workbooks.Sheet roll = papers.sheets(Extract.of(BOARD, Report.ROLL), Translations.ENGLISH)
                .getFirst();

        assertThat(roll.rows()).hasSize(43);
        for (int i = 0; i < 43; i++) {
            assertThat(roll.rows().get(i).getFirst()).isEqualTo(new Workbooks.Whole(i + 1));
            assertThat(roll.rows().get(i).get(2))
                    .isEqualTo(new Workbooks.Text(
                            BOARD.member(BOARD.board().rows().get(i)).listName()));
        }
        assertThat(paper(Report.ROLL, Translations.RUSSIAN).blocks().getLast())
                .asString()
                .contains("A3");
    }

    @Test
    void signsOnPaperAreThoseOfTheScreen() throws IOException {
        String paper = pdf(Report.MATRIX, Translations.KAZAKH);

        assertThat(paper).contains("✓", "◷", "1→1+", "Дайындық кестесі").doesNotContain("#");
    }

    @Test
    void boardIsPrintedOnA3() throws IOException {
        byte[] file = TestPapers.pdf(paper(Report.MATRIX, Translations.ENGLISH), MADE);

        try (PDDocument document = Loader.loadPDF(file)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(Math.max(page.getWidth(), page.getHeight())).isBetween(1190f, 1191f);
        }
    }

    @ParameterizedTest
    @CsvSource({"A4_LANDSCAPE,7,1", "A4_LANDSCAPE,15,1", "A4_LANDSCAPE,22,2", "A4_LANDSCAPE,25,2", "A3_LANDSCAPE,25,1"})
    void everyRequirementStandsOnceWithRoomForADayAndItsTitleInReach(Format format, int requirements, int tables) {
        BoardSheet board = SampleBoards.wide(BOARD, requirements);
        Extract extract = Extract.of(board, Report.MATRIX);

        Paper paper = papers.paper(extract, papers.sheets(extract, Locale.ENGLISH), format, Locale.ENGLISH);

        List<Paper.Table> matrix = paper.blocks().stream()
                .filter(Paper.Table.class::isInstance)
                .map(Paper.Table.class::cast)
                .toList();
        assertThat(matrix).hasSize(tables);
        assertThat(matrix.stream().mapToInt(table -> table.columns().size() - 4).sum())
                .isEqualTo(requirements);
        for (Paper.Table table : matrix) {
            int whole = table.columns().stream().mapToInt(Paper.Column::width).sum();
            assertThat((double) format.width() * table.columns().get(2).width() / whole)
                    .isGreaterThan(12.7);
            assertThat(table.rows().stream().filter(Paper.Cells.class::isInstance))
                    .hasSize(BOARD.size() + 1);
        }
        String text = paper.blocks().toString();
        board.titles().values().forEach(title -> assertThat(text).containsOnlyOnce(title.in(Locale.ENGLISH)));
    }
}
