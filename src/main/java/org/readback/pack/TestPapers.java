package org.readback.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.base.Paper;
import org.readback.snapshot.Snapshot;

/** R7: how each test went. Items are named by their ids: what they ask stays in the bank. */
final class TestPapers {
    private static final double WHOLE = 100;

    private TestPapers() {}

    static void addTo(PackFiles files) {
        for (Snapshot.TestReport test : files.snapshot().tests()) {
            files.paper("R7-test-" + test.test(), Paper.Format.A4, "r7", blocks(test, files.texts()));
        }
    }

    private static List<Paper.Block> blocks(Snapshot.TestReport test, PackTexts texts) {
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(new Paper.Heading(texts.text(test.title())));
        blocks.add(new Paper.Facts(facts(test, texts)));
        int valid = test.attempts() - test.notValid();
        blocks.add(new Paper.Bar(List.of(
                new Paper.Part(texts.text("r7.passed"), test.passed(), Paper.Meaning.MET),
                new Paper.Part(texts.text("r7.notpassed"), valid - test.passed(), Paper.Meaning.UNMET),
                new Paper.Part(texts.text("r7.notvalid"), test.notValid(), Paper.Meaning.UNKNOWN))));
        if (!test.duties().isEmpty()) {
            blocks.add(new Paper.Heading(texts.text("r7.duties")));
            blocks.add(duties(test, texts));
        }
        blocks.add(new Paper.Heading(texts.text("r7.failed")));
        blocks.add(test.failed().isEmpty() ? new Paper.Words(texts.text("r7.few")) : failed(test, texts));
        blocks.add(new Paper.Words(texts.text("r7.note")));
        return blocks;
    }

    private static List<Paper.Fact> facts(Snapshot.TestReport test, PackTexts texts) {
        int valid = test.attempts() - test.notValid();
        return List.of(
                new Paper.Fact(texts.text("r7.form"), test.test()),
                new Paper.Fact(
                        texts.text("r7.dates"),
                        texts.text("r7.between", texts.day(test.first()), texts.day(test.last()))),
                new Paper.Fact(texts.text("r7.attempts"), texts.text("r7.counts", test.attempts(), test.people())),
                new Paper.Fact(texts.text("r7.rate"), valid == 0 ? "–" : share((double) test.passed() / valid)),
                new Paper.Fact(texts.text("r7.mean"), percent(test.mean())),
                new Paper.Fact(texts.text("r7.spread"), percent(test.deviation())),
                new Paper.Fact(
                        texts.text("r7.reliability"),
                        test.alpha()
                                .map(alpha -> texts.text(
                                        "r7.alpha", String.format(Locale.ROOT, "%.2f", alpha), test.alphaPeople()))
                                .orElseGet(() -> texts.text("r7.alpha.none"))));
    }

    private static Paper.Table duties(Snapshot.TestReport test, PackTexts texts) {
        return new Paper.Table(
                List.of(
                        new Paper.Column(texts.text("r7.duty"), 10, Paper.Align.START),
                        new Paper.Column(texts.text("r7.unmet"), 3, Paper.Align.END)),
                test.duties().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .<Paper.Row>map(duty -> new Paper.Cells(List.of(
                                Paper.Cell.of(duty(duty.getKey(), texts)),
                                new Paper.Cell(
                                        Integer.toString(duty.getValue()),
                                        duty.getValue() > 0 ? Paper.Meaning.UNMET : Paper.Meaning.MET))))
                        .toList());
    }

    private static String duty(String code, PackTexts texts) {
        String key = "assessment.duty." + code;
        return texts.translations().has(key, texts.locale())
                ? texts.translations().getTranslation(key, texts.locale())
                : code;
    }

    private static Paper.Table failed(Snapshot.TestReport test, PackTexts texts) {
        return new Paper.Table(
                List.of(
                        new Paper.Column(texts.text("r7.item"), 8, Paper.Align.START),
                        new Paper.Column(texts.text("r7.version"), 3, Paper.Align.END),
                        new Paper.Column(texts.text("r7.answers"), 3, Paper.Align.END),
                        new Paper.Column(texts.text("r7.wrong"), 3, Paper.Align.END)),
                test.failed().stream()
                        .<Paper.Row>map(item -> new Paper.Cells(List.of(
                                Paper.Cell.of(item.item()),
                                Paper.Cell.of(Integer.toString(item.version())),
                                Paper.Cell.of(Integer.toString(item.answers())),
                                Paper.Cell.of(share(item.share())))))
                        .toList());
    }

    private static String percent(Optional<Double> value) {
        return value.map(each -> share(each / WHOLE)).orElse("–");
    }

    private static String share(double share) {
        return Math.round(share * WHOLE) + "\u00a0%";
    }
}
