package org.readback.roll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Sheet;
import org.readback.base.Workbooks.Value;
import org.readback.identity.TestIdentities;

/** Files of rolls for tests. */
public final class RollFixtures {
    public static final List<String> HEADINGS =
            List.of("Личный номер", "Звание", "Фамилия", "Имя", "Пол", "Дата рождения", "Должность", "Подразделение");

    private RollFixtures() {}

    /** A good row of somebody new. */
    public static List<String> person(int number) {
        return List.of(
                TestIdentities.number().toString(),
                "рядовой",
                "Ахмет" + (char) ('а' + number % 20) + "ев",
                "Нурлан",
                number % 20 == 0 ? "ж" : "м",
                "23.11.1998",
                number % 3 == 0 ? "водитель" : "стрелок",
                "Рота 1 / Взвод " + (1 + number % 3));
    }

    /** As many people as wanted, of which three rows are at fault: a date, a post, a number that is missing. */
    public static List<List<String>> withThreeFaults(int people) {
        List<List<String>> rows = new ArrayList<>(
                IntStream.range(0, people).mapToObj(RollFixtures::person).toList());
        rows.set(10, with(rows.get(10), 5, "31.02.1999"));
        rows.set(20, with(rows.get(20), 6, "повар"));
        rows.set(30, with(rows.get(30), 0, ""));
        return rows;
    }

    public static List<String> with(List<String> row, int column, String cell) {
        var changed = new ArrayList<>(row);
        changed.set(column, cell);
        return changed;
    }

    public static byte[] excel(List<List<String>> rows) {
        List<List<Value>> cells = rows.stream()
                .map(row -> row.stream().<Value>map(Workbooks.Text::new).toList())
                .toList();
        return Workbooks.write(List.of(new Sheet("Список", List.of(), HEADINGS, 0, cells)), Instant.EPOCH);
    }
}
