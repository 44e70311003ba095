package org.readback.readiness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.base.Paper;
import org.readback.base.Paper.Format;
import org.readback.base.Workbooks;
import org.readback.base.ui.Translations;
import org.readback.training.StudyTime;
import org.springframework.stereotype.Component;

/** Reports of a board, as papers and as tables of an Excel file, for this module and those above. The same board gives the
 * same. */
@Component
@ForModules
public class BoardPapers {
    private final Translations translations;

    BoardPapers(Translations translations) {
        this.translations = translations;
    }

    /** From the tables of the Excel file; the matrix from the same board. */
    public Paper paper(Extract extract, List<Workbooks.Sheet> sheets, Format format, Locale locale) {
        var pages = new ReportPapers(words(locale), format);
        return extract.report() == Report.MATRIX ? pages.matrix(extract.board()) : pages.of(extract, sheets);
    }

    /** Of {@link Report#NOT_READY} without what was assigned, its days left counted from the day of the board; of {@link
     * Report#LANGUAGES} without hours studied. */
    public List<Workbooks.Sheet> sheets(Extract extract, Locale locale) {
        var sheets = new ReportSheets(words(locale));
        BoardSheet board = extract.board();
        return switch (extract.report()) {
            case ROLL -> List.of(new NominalRoll(words(locale)).sheet(board));
            case MATRIX -> sheets.matrix(board);
            case NOT_READY -> sheets(GapSheet.of(board, GapSheet.Help.NONE, board.day()), locale);
            case LANGUAGES -> languages(board, Map.of(), locale);
            case EXPIRY -> List.of(sheets.expiry(ExpirySheet.of(board), extract.horizon()));
            case POLICE -> List.of(new PoliceResults(words(locale)).sheet(board));
            case WOMEN -> sheets.women(WomenSheet.of(board));
        };
    }

    /** How the languages stand.
     *
     * @param studied of everybody, or of nobody: then the tables do not speak of it */
    public List<Workbooks.Sheet> languages(BoardSheet board, Map<AccountId, StudyTime> studied, Locale locale) {
        return sheets(LanguageSheet.of(board, studied), locale);
    }

    List<Workbooks.Sheet> sheets(GapSheet gaps, Locale locale) {
        return List.of(new ReportSheets(words(locale)).notReady(gaps));
    }

    List<Workbooks.Sheet> sheets(LanguageSheet languages, Locale locale) {
        return new ReportSheets(words(locale)).languages(languages);
    }

    /** How many are ready, at risk and not. */
    public Paper.Bar bar(BoardSheet board, Locale locale) {
        return ReportPapers.bar(board.board().total(), words(locale));
    }

    private CellWords words(Locale locale) {
        return new CellWords(translations, locale);
    }
}
