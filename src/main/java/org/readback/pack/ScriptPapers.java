package org.readback.pack;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.base.Paper;
import org.readback.base.ui.Formats;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.snapshot.Annex;
import org.readback.snapshot.Script;
import org.readback.snapshot.SnapshotText;

/** Texts that were marked, drawn by the digest, each with what its raters gave and why; then what each number of points
 * means. Who wrote is not told, and the names of the contingent's people are covered where they stand in a text. */
final class ScriptPapers {
    private static final int SCALE = 5;
    private static final int POINTS = 3;
    private static final int WORDS = 16;

    private final PackFiles files;
    private final PackTexts texts;
    private final NameCover names;

    private ScriptPapers(PackFiles files) {
        this.files = files;
        this.texts = files.texts();
        names = NameCover.of(files.snapshot().people(), texts.text("scripts.name"));
    }

    static void addTo(PackFiles files) {
        files.snapshot().annex().ifPresent(annex -> new ScriptPapers(files).add(annex));
    }

    private void add(Annex annex) {
        String digest = files.frozen().card().sha256();
        List<Script> drawn = annex.drawn(digest).stream()
                .map(each -> SnapshotText.readScript(new String(files.frozen(each.sha256()), StandardCharsets.UTF_8)))
                .toList();
        var blocks = new ArrayList<Paper.Block>();
        if (drawn.isEmpty()) {
            blocks.add(new Paper.Words(texts.text("nothing")));
        } else {
            blocks.add(new Paper.Words(
                    texts.text("scripts.drawn", drawn.size(), annex.scripts().size(), digest)));
            blocks.add(list(drawn));
            for (int i = 0; i < drawn.size(); i++) {
                blocks.add(new Paper.NewPage());
                script(i + 1, drawn.get(i), blocks);
            }
            blocks.add(new Paper.NewPage());
            blocks.add(new Paper.Heading(texts.text("scripts.rubric")));
            blocks.add(rubric());
        }
        files.paper("scripts", Paper.Format.A4, "scripts", blocks);
    }

    private Paper.Table list(List<Script> drawn) {
        return new Paper.Table(
                List.of(
                        new Paper.Column(texts.text("scripts.number"), 2, Paper.Align.END),
                        new Paper.Column(texts.text("scripts.task"), 9, Paper.Align.START),
                        new Paper.Column(texts.text("scripts.handedin"), 5, Paper.Align.START),
                        new Paper.Column(texts.text("scripts.total"), 3, Paper.Align.END)),
                IntStream.range(0, drawn.size())
                        .<Paper.Row>mapToObj(i -> cells(
                                Integer.toString(i + 1),
                                drawn.get(i).title(),
                                Formats.date(drawn.get(i).handedInAt(), texts.locale()),
                                number(drawn.get(i).total())))
                        .toList());
    }

    private void script(int number, Script script, List<Paper.Block> blocks) {
        blocks.add(new Paper.Heading(texts.text("scripts.heading", number, script.title())));
        blocks.add(new Paper.Facts(List.of(
                new Paper.Fact(texts.text("scripts.of"), script.task() + ", " + script.version()),
                new Paper.Fact(texts.text("scripts.handedin"), Formats.dateTime(script.handedInAt(), texts.locale())),
                new Paper.Fact(texts.text("scripts.marked"), Formats.dateTime(script.markedAt(), texts.locale())),
                new Paper.Fact(texts.text("scripts.way"), texts.marking("way." + script.way())))));
        script.asked().ifPresent(asked -> {
            blocks.add(new Paper.Heading(texts.text("scripts.asked")));
            blocks.add(new Paper.Words(asked.text() + "\n\n"
                    + asked.points().stream().map(point -> "– " + point).collect(Collectors.joining("\n\n"))));
            blocks.add(new Paper.Words(texts.text("scripts.words", asked.fewest(), asked.most())));
        });
        blocks.add(new Paper.Heading(texts.text("scripts.text")));
        blocks.add(written(script));
        blocks.add(new Paper.Heading(texts.text("scripts.marks")));
        blocks.add(marks(script));
        IntStream.range(0, script.given().size())
                .filter(i -> !script.given().get(i).remark().isBlank())
                .forEach(i -> blocks.add(new Paper.Words(texts.text(
                        "scripts.remark",
                        i + 1,
                        names.cover(script.given().get(i).remark())))));
    }

    private Paper.Table written(Script script) {
        List<Script.Part> parts = script.parts();
        boolean isForm = parts.size() > 1 || !parts.getFirst().label().isEmpty();
        return isForm
                ? new Paper.Table(
                        List.of(
                                new Paper.Column(texts.text("scripts.field"), SCALE, Paper.Align.START),
                                new Paper.Column(texts.text("scripts.entry"), WORDS, Paper.Align.START)),
                        parts.stream()
                                .<Paper.Row>map(part -> cells(part.label(), names.cover(part.text())))
                                .toList())
                : new Paper.Table(
                        List.of(new Paper.Column(texts.text("scripts.entry"), 1, Paper.Align.START)),
                        List.of(cells(names.cover(parts.getFirst().text()))));
    }

    private Paper.Table marks(Script script) {
        var columns = new ArrayList<Paper.Column>();
        columns.add(new Paper.Column(texts.text("scripts.scale"), SCALE, Paper.Align.START));
        for (int i = 1; i <= script.given().size(); i++) {
            columns.add(new Paper.Column(texts.text("scripts.marker", i), POINTS, Paper.Align.END));
        }
        columns.add(new Paper.Column(texts.text("scripts.result"), POINTS, Paper.Align.END));
        columns.add(new Paper.Column(texts.text("scripts.meaning"), WORDS, Paper.Align.START));
        var rows = new ArrayList<Paper.Row>();
        for (RubricScale scale : Rubric.WRITING.scales()) {
            double result = script.outcome().getOrDefault(scale, 0.0);
            var row = new ArrayList<String>();
            row.add(texts.marking("scale." + scale));
            script.given()
                    .forEach(given -> row.add(Integer.toString(given.points().getOrDefault(scale, 0))));
            row.add(number(result));
            row.add(meaning(scale, (int) Math.floor(result)));
            rows.add(cells(row.toArray(String[]::new)));
        }
        var total = new ArrayList<Paper.Cell>();
        total.add(new Paper.Cell(texts.text("scripts.total"), Paper.Meaning.TOTAL));
        script.given()
                .forEach(given -> total.add(new Paper.Cell(
                        Integer.toString(given.points().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()),
                        Paper.Meaning.TOTAL)));
        total.add(new Paper.Cell(number(script.total()), Paper.Meaning.TOTAL));
        total.add(new Paper.Cell("", Paper.Meaning.TOTAL));
        rows.add(new Paper.Cells(total));
        return new Paper.Table(columns, rows);
    }

    /** Every scale with what each number of points means. */
    private Paper.Table rubric() {
        var rows = new ArrayList<Paper.Row>();
        for (RubricScale scale : Rubric.WRITING.scales()) {
            rows.add(new Paper.Group(texts.marking("scale." + scale)));
            for (int points = Rubric.MOST; points >= 0; points--) {
                rows.add(cells(Integer.toString(points), meaning(scale, points)));
            }
        }
        return new Paper.Table(
                List.of(
                        new Paper.Column(texts.text("scripts.points"), 2, Paper.Align.END),
                        new Paper.Column(texts.text("scripts.meaning"), WORDS, Paper.Align.START)),
                rows);
    }

    private String meaning(RubricScale scale, int points) {
        return texts.marking("rubric." + Rubric.WRITING + "." + scale + "." + points);
    }

    private static Paper.Cells cells(String... texts) {
        return new Paper.Cells(List.of(texts).stream().map(Paper.Cell::of).toList());
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
