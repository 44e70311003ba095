package org.readback.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Text;
import org.readback.base.Workbooks.Value;

/** A roll as a unit keeps it in Excel: 120 rows, three of them at fault. */
final class Roll {
    private static final List<String> HEADINGS = List.of(
            "Service number",
            "Rank",
            "Surname",
            "Given name",
            "Surname as in the passport",
            "Given name as in the passport",
            "Sex",
            "Date of birth",
            "Service",
            "Post",
            "Company",
            "Platoon");
    private static final String LETTERS = "абвгдежзиклмнопрст";
    private static final int ROWS = 120;
    private static final LocalDate BORN = LocalDate.of(1996, 3, 1);
    private static final Instant MADE = Instant.parse("2026-05-12T04:00:00Z");

    private Roll() {}

    /** Row 12 names an unknown post, row 40 an impossible day, row 77 the number of row 76. */
    static Path of120(Path file) throws IOException {
        List<List<Value>> rows = new ArrayList<>();
        for (int line = 2; line < ROWS + 2; line++) rows.add(row(line));
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(
                file, Workbooks.write(List.of(new Workbooks.Sheet("Roll", List.of(), HEADINGS, 0, rows)), MADE));
    }

    private static List<Value> row(int line) {
        int person = line == 77 ? 76 : line;
        int first = line / LETTERS.length();
        int second = line % LETTERS.length();
        return List.of(
                new Text("J-" + (5000 + person)),
                new Text(line % 9 == 0 ? "Sgt" : "Pte"),
                new Text("Әлібек" + LETTERS.charAt(first) + LETTERS.charAt(second)),
                new Text("Нұрлан"),
                new Text("ALIBEK" + (char) ('A' + first) + (char) ('A' + second)),
                new Text("NURLAN"),
                new Text(line % 15 == 0 ? "F" : "M"),
                line == 40 ? new Text("32.13.1999") : new Workbooks.Day(BORN.plusDays(line)),
                new Text("military"),
                new Text(line == 12 ? "astronaut" : line % 20 == 0 ? "medic" : "rifleman"),
                new Text("Company " + (line < 60 ? "A" : "B")),
                new Text("Platoon " + line % 3));
    }
}
