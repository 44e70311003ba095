package org.readback.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.base.Paper;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Sheet;
import org.readback.base.Workbooks.Value;
import org.readback.snapshot.Annex;
import org.readback.snapshot.Snapshot;
import org.readback.snapshot.Snapshot.Session;

/** Who teaches these people, how much they did, and what they are qualified for. */
final class InstructorPapers {
    private static final String NAME = "instructors";

    private final PackFiles files;
    private final PackTexts texts;

    private InstructorPapers(PackFiles files) {
        this.files = files;
        this.texts = files.texts();
    }

    static void addTo(PackFiles files) {
        var papers = new InstructorPapers(files);
        var sheets = new ArrayList<Sheet>();
        sheets.add(papers.taught());
        files.snapshot().annex().ifPresent(annex -> sheets.add(papers.qualified(annex)));
        var blocks = new ArrayList<Paper.Block>();
        for (Sheet sheet : sheets) {
            blocks.add(new Paper.Heading(sheet.name()));
            blocks.add(files.table(sheet));
        }
        files.paper(NAME, Paper.Format.A4, NAME, blocks);
        files.workbook(NAME, papers.texts.text(NAME + ".title"), sheets);
    }

    /** Hours of sessions that were held, each counted once, and what about. */
    private Sheet taught() {
        Map<String, List<Session>> byName = new TreeMap<>();
        Map<String, List<LocalText>> courses = files.snapshot().annex().stream()
                .flatMap(annex -> annex.instructors().stream())
                .collect(Collectors.toMap(
                        Annex.Instructor::name, Annex.Instructor::courses, (one, _) -> one, TreeMap::new));
        courses.keySet().forEach(name -> byName.put(name, new ArrayList<>()));
        Set<String> counted = new HashSet<>();
        for (Snapshot.Lesson lesson : files.snapshot().training()) {
            for (Session session : lesson.sessions()) {
                if (session.held() && counted.add(session.id())) {
                    byName.computeIfAbsent(session.instructor(), _ -> new ArrayList<>())
                            .add(session);
                }
            }
        }
        var rows = new ArrayList<List<Value>>();
        byName.forEach((name, sessions) -> rows.add(List.of(
                new Workbooks.Text(name),
                new Workbooks.Text(texts(courses.getOrDefault(name, List.of()))),
                new Workbooks.Whole(sessions.size()),
                new Workbooks.Decimal(
                        PackTexts.hours(
                                sessions.stream().mapToInt(Session::minutes).sum()),
                        1),
                new Workbooks.Text(texts(sessions.stream().map(Session::lesson).toList())))));
        return sheet("taught", List.of("name", "courses", "sessions", "hours", "lessons"), rows);
    }

    private String texts(List<LocalText> titles) {
        return titles.stream().map(texts::text).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining("; "));
    }

    private Sheet qualified(Annex annex) {
        var rows = new ArrayList<List<Value>>();
        for (Annex.Instructor instructor : annex.instructors()) {
            for (Annex.Qualified each : instructor.qualifications()) {
                boolean isOver = each.until()
                        .filter(files.snapshot().about().day()::isAfter)
                        .isPresent();
                rows.add(List.of(
                        new Workbooks.Text(instructor.name()),
                        new Workbooks.Text(each.title()),
                        new Workbooks.Text(each.issuer()),
                        new Workbooks.Day(each.on()),
                        each.until().<Value>map(Workbooks.Day::new).orElseGet(Workbooks.Blank::new),
                        new Workbooks.Text(texts.text(isOver ? "instructors.over" : "instructors.valid"))));
            }
        }
        return sheet("qualified", List.of("name", "title.of", "issuer", "on", "until", "state"), rows);
    }

    private Sheet sheet(String key, List<String> columns, List<List<Value>> rows) {
        return new Sheet(
                texts.text("instructors." + key),
                files.about(NAME),
                TrainingPapers.headings(texts, NAME, columns),
                1,
                rows);
    }
}
