package org.readback.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readback.base.Paper;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Sheet;
import org.readback.base.Workbooks.Value;
import org.readback.snapshot.Snapshot;
import org.readback.snapshot.Snapshot.Session;

/** R6, the programmes with their references to the standards, and who taught. */
final class TrainingPapers {
    private TrainingPapers() {}

    static void addTo(PackFiles files) {
        files.table(
                "R6-training-delivered",
                Paper.Format.A4_LANDSCAPE,
                "r6",
                delivered(files),
                List.of(new Paper.Words(files.texts().text("r6.note"))));
        files.table("programmes", Paper.Format.A4, "programmes", programmes(files), List.of());
    }

    private static Sheet delivered(PackFiles files) {
        PackTexts texts = files.texts();
        var rows = new ArrayList<List<Value>>();
        for (Snapshot.Lesson lesson : files.snapshot().training()) {
            for (Session session : lesson.sessions()) rows.add(session(lesson, session, texts));
        }
        return new Sheet(
                texts.text("r6.sheet"),
                files.about("r6"),
                headings(
                        texts,
                        "r6",
                        List.of(
                                "standard",
                                "number",
                                "title.of",
                                "lesson",
                                "day",
                                "hours",
                                "instructor",
                                "group",
                                "present",
                                "expected",
                                "held")),
                2,
                rows);
    }

    private static List<Value> session(Snapshot.Lesson lesson, Session session, PackTexts texts) {
        return List.of(
                new Workbooks.Text(lesson.edition()),
                new Workbooks.Text(lesson.number()),
                new Workbooks.Text(lesson.title()),
                new Workbooks.Text(texts.text(session.lesson())),
                new Workbooks.Day(session.day()),
                new Workbooks.Decimal(PackTexts.hours(session.minutes()), 1),
                new Workbooks.Text(session.instructor()),
                new Workbooks.Text(session.group()),
                new Workbooks.Whole(session.there()),
                new Workbooks.Whole(session.expected()),
                new Workbooks.Text(texts.text(session.held() ? "yes" : "planned")));
    }

    private static Sheet programmes(PackFiles files) {
        PackTexts texts = files.texts();
        var rows = new ArrayList<List<Value>>();
        for (Snapshot.Lesson lesson : files.snapshot().training()) {
            rows.add(List.of(
                    new Workbooks.Text(lesson.edition()),
                    new Workbooks.Text(lesson.number()),
                    new Workbooks.Text(lesson.title()),
                    lesson.asked()
                            .<Value>map(minutes -> new Workbooks.Decimal(PackTexts.hours(minutes), 1))
                            .orElseGet(Workbooks.Blank::new),
                    new Workbooks.Text(lesson.ours().stream().map(texts::text).collect(Collectors.joining("; "))),
                    new Workbooks.Text(texts.text("training." + lesson.state()))));
        }
        return new Sheet(
                texts.text("programmes.sheet"),
                files.about("programmes"),
                headings(texts, "programmes", List.of("standard", "number", "title.of", "asked", "ours", "state")),
                2,
                rows);
    }

    static List<String> headings(PackTexts texts, String key, List<String> names) {
        return names.stream().map(name -> texts.text(key + "." + name)).toList();
    }
}
