package org.readback.pack;

import java.util.ArrayList;
import java.util.List;
import org.readback.base.Paper;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Sheet;
import org.readback.base.Workbooks.Value;
import org.readback.snapshot.Annex;

/** By whom courses are recognised, and the papers that say so. */
final class RecognitionPapers {
    private RecognitionPapers() {}

    static void addTo(PackFiles files) {
        files.snapshot().annex().ifPresent(annex -> add(files, annex));
    }

    private static void add(PackFiles files, Annex annex) {
        PackTexts texts = files.texts();
        var rows = new ArrayList<List<Value>>();
        for (Annex.Recognised each : annex.recognitions()) {
            each.paper()
                    .ifPresent(paper -> files.add(
                            name(each, paper),
                            texts.text("recognitions.paper", each.number(), texts.text(each.course())),
                            files.frozen(paper.sha256())));
            rows.add(List.of(
                    new Workbooks.Whole(each.number()),
                    new Workbooks.Text(texts.text(each.course())),
                    new Workbooks.Text(each.by()),
                    new Workbooks.Text(each.standard()),
                    new Workbooks.Day(each.on()),
                    each.until().<Value>map(Workbooks.Day::new).orElseGet(Workbooks.Blank::new),
                    new Workbooks.Text(state(each, texts)),
                    each.paper()
                            .<Value>map(paper -> new Workbooks.Text(name(each, paper)))
                            .orElseGet(Workbooks.Blank::new)));
        }
        files.table(
                "recognitions",
                Paper.Format.A4_LANDSCAPE,
                "recognitions",
                new Sheet(
                        texts.text("recognitions.title"),
                        files.about("recognitions"),
                        TrainingPapers.headings(
                                texts,
                                "recognitions",
                                List.of("number", "course", "by", "standard", "on", "until", "state", "file")),
                        2,
                        rows),
                List.of());
    }

    private static String state(Annex.Recognised each, PackTexts texts) {
        return each.ended()
                .map(why -> texts.text("recognitions.ended", why))
                .orElseGet(() -> texts.text(each.paper().isPresent() ? "recognitions.inforce" : "recognitions.over"));
    }

    /** Such as {@code recognition-7.pdf}. */
    private static String name(Annex.Recognised each, Annex.Paper paper) {
        String type = paper.type();
        return "recognition-" + each.number() + "."
                + type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
    }
}
