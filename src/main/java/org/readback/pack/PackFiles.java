package org.readback.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readback.base.Paper;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Sheet;
import org.readback.readiness.BoardPapers;
import org.readback.readiness.BoardSheet;
import org.readback.snapshot.FrozenBoard;
import org.readback.snapshot.Snapshot;
import org.readback.visit.Freezes.Frozen;

/** The files of a pack while it is made: each paper says at its head whose it is and at its foot which pack it belongs
 * to. */
final class PackFiles {
    private final PackBuilder.Press press;
    private final PackTexts texts;
    private final Frozen frozen;
    private final BoardSheet board;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, String> titles = new TreeMap<>();

    PackFiles(PackBuilder.Press press, PackTexts texts, Frozen frozen) {
        this.press = press;
        this.board = FrozenBoard.of(frozen.snapshot(), frozen.contingent());
        this.texts = texts;
        this.frozen = frozen;
    }

    PackTexts texts() {
        return texts;
    }

    Snapshot snapshot() {
        return frozen.snapshot();
    }

    Frozen frozen() {
        return frozen;
    }

    BoardSheet board() {
        return board;
    }

    BoardPapers boards() {
        return press.boards();
    }

    /** By name, in the order of the alphabet. */
    SortedMap<String, byte[]> all() {
        return files;
    }

    /** What each file is, by its name. */
    SortedMap<String, String> titles() {
        return titles;
    }

    void add(String name, String title, byte[] bytes) {
        files.put(name, bytes);
        titles.put(name, title);
    }

    /** What was frozen beside the snapshot. */
    byte[] frozen(String sha256) {
        return press.freezes().file(frozen.card().id(), sha256);
    }

    /** @param name without an ending */
    void paper(String name, Paper paper) {
        add(name + ".pdf", paper.title().title(), press.papers().pdf(paper, made()));
    }

    /** A paper without a table of its own in Excel.
     *
     * @param key of the texts: {@code key.kind} and {@code key.title} */
    void paper(String name, Paper.Format format, String key, List<Paper.Block> blocks) {
        var title = new Paper.Title(texts.text(key + ".kind"), texts.text(key + ".title"), head());
        paper(name, new Paper(locale(), format, title, footer(), blocks));
    }

    /** The same table as paper and as Excel file. */
    void table(String name, Paper.Format format, String key, Sheet sheet, List<Paper.Block> after) {
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(table(sheet));
        blocks.addAll(after);
        paper(name, format, key, blocks);
        workbook(name, texts.text(key + ".title"), List.of(sheet));
    }

    /** Or a word that there is nothing to list. */
    Paper.Block table(Sheet sheet) {
        return sheet.rows().isEmpty() ? new Paper.Words(texts.text("nothing")) : Paper.Table.of(sheet, locale());
    }

    /** @param title what it is */
    void workbook(String name, String title, List<Sheet> sheets) {
        add(name + ".xlsx", title, Workbooks.write(sheets, made()));
    }

    /** Lines above a table in Excel. */
    List<String> about(String key) {
        Snapshot.About about = snapshot().about();
        return List.of(
                texts.text(key + ".title"),
                about.contingent() + " · " + about.mission(),
                texts.text("on", texts.day(about.day())),
                footer());
    }

    /** Whose the paper is, and of which day. */
    List<Paper.Fact> head() {
        Snapshot.About about = snapshot().about();
        return List.of(
                new Paper.Fact(texts.text("fact.contingent"), about.contingent() + " · " + about.mission()),
                new Paper.Fact(texts.text("fact.day"), texts.day(about.day())));
    }

    String footer() {
        return texts.text("footer", frozen.card().number(), frozen.card().mark());
    }

    Instant made() {
        return snapshot().about().frozenAt();
    }

    Locale locale() {
        return texts.locale();
    }
}
