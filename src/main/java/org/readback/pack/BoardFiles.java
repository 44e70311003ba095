package org.readback.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.base.Paper;
import org.readback.base.Workbooks.Sheet;
import org.readback.readiness.Extract;
import org.readback.readiness.Report;
import org.readback.training.StudyTime;

/** R1, R2, R4 and, where there are police officers, R8: as they are printed of any board, with the foot of the pack. */
final class BoardFiles {
    private final PackFiles files;

    private BoardFiles(PackFiles files) {
        this.files = files;
    }

    static void addTo(PackFiles files) {
        var all = new BoardFiles(files);
        all.add(Report.ROLL, Paper.Format.A3_LANDSCAPE);
        all.add(Report.MATRIX, Paper.Format.A3_LANDSCAPE);
        all.add(Report.LANGUAGES, Paper.Format.A4_LANDSCAPE);
        if (files.board().hasPolice()) all.add(Report.POLICE, Paper.Format.A4_LANDSCAPE);
    }

    private void add(Report report, Paper.Format format) {
        Extract extract = Extract.of(files.board(), report);
        List<Sheet> sheets = sheets(extract);
        Paper paper = files.boards().paper(extract, sheets, format, files.locale());
        files.paper(report.file(), new Paper(paper.locale(), format, paper.title(), files.footer(), paper.blocks()));
        files.workbook(
                report.file(),
                paper.title().title(),
                sheets.stream().map(this::signed).toList());
    }

    private List<Sheet> sheets(Extract extract) {
        return extract.report() == Report.LANGUAGES
                ? files.boards().languages(extract.board(), studied(), files.locale())
                : files.boards().sheets(extract, files.locale());
    }

    private Map<AccountId, StudyTime> studied() {
        var studied = new HashMap<AccountId, StudyTime>();
        files.snapshot()
                .annex()
                .ifPresent(annex -> annex.studied()
                        .forEach((person, time) ->
                                studied.put(AccountId.of(person), new StudyTime(time.taught(), time.passed()))));
        return studied;
    }

    private Sheet signed(Sheet sheet) {
        var about = new ArrayList<>(sheet.about());
        about.add(files.footer());
        return new Sheet(sheet.name(), about, sheet.headings(), sheet.frozen(), sheet.rows());
    }
}
