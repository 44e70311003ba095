package org.readback.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.base.Paper;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Blank;
import org.readback.base.Workbooks.Day;
import org.readback.base.Workbooks.Decimal;
import org.readback.base.Workbooks.Text;
import org.readback.base.Workbooks.Value;
import org.readback.base.Workbooks.Whole;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Translations;
import org.readback.training.DeliveredSheet.Line;
import org.readback.training.DeliveredSheet.State;

/** Report R6, training delivered, for paper and Excel: both from the sheet that the screen shows. A row for each session of
 * each lesson of the standard; a lesson without one has a row of its own.
 *
 * @param locale of the report */
public record DeliveredReport(Translations translations, Locale locale) {
    private static final double HOUR = 60;
    private static final List<String> HEADS = List.of(
            "number", "lesson", "taught", "day", "group", "instructor", "planned", "given", "there", "people", "state");

    /** Numbers are numbers, hours with one digit behind the point. */
    public Workbooks.Sheet sheet(DeliveredSheet sheet) {
        var rows = new ArrayList<List<Value>>();
        for (Line line : sheet.lines()) {
            if (line.sessions().isEmpty()) rows.add(without(line));
            line.sessions().forEach(session -> rows.add(row(line, session)));
        }
        var about = new ArrayList<String>();
        about.add(text("title") + ": " + sheet.edition().title());
        facts(sheet).forEach(fact -> about.add(fact.name() + ": " + fact.value()));
        about.add(text("once"));
        return new Workbooks.Sheet(
                text("title"),
                about,
                HEADS.stream().map(head -> text("head." + head)).toList(),
                2,
                rows);
    }

    /** A4 across. */
    public Paper paper(DeliveredSheet sheet) {
        return new Paper(
                locale,
                Paper.Format.A4_LANDSCAPE,
                new Paper.Title("R6", text("title") + ": " + sheet.edition().title(), facts(sheet)),
                "",
                List.of(new Paper.Words(text("once")), Paper.Table.of(sheet(sheet), locale)));
    }

    private List<Paper.Fact> facts(DeliveredSheet sheet) {
        var facts = new ArrayList<Paper.Fact>();
        if (!sheet.contingent().isEmpty()) facts.add(new Paper.Fact(text("contingent"), sheet.contingent()));
        facts.add(new Paper.Fact(text("asOf"), Formats.date(sheet.asOf(), locale)));
        facts.add(new Paper.Fact(text("head.planned"), hours(sheet.planned())));
        facts.add(new Paper.Fact(text("head.given"), hours(sheet.given())));
        facts.add(new Paper.Fact(
                text("lessons"),
                Arrays.stream(State.values())
                        .filter(state -> sheet.count(state) > 0)
                        .map(state -> text("state." + state) + " " + sheet.count(state))
                        .collect(Collectors.joining("; "))));
        return facts;
    }

    private String hours(int minutes) {
        return translations.getTranslation("training.hours", locale, minutes / HOUR);
    }

    private List<Value> without(Line line) {
        return List.of(
                new Text(line.lesson().number()),
                new Text(line.lesson().title()),
                new Text(line.ours().stream().map(title -> title.in(locale)).collect(Collectors.joining("; "))),
                new Blank(),
                new Blank(),
                new Blank(),
                new Decimal(0, 1),
                new Decimal(0, 1),
                new Blank(),
                new Blank(),
                new Text(text("state." + line.state())));
    }

    private List<Value> row(Line line, DeliveredSheet.Taught session) {
        return List.of(
                new Text(line.lesson().number()),
                new Text(line.lesson().title()),
                new Text(session.lesson().in(locale)),
                new Day(session.day()),
                new Text(session.group()),
                new Text(session.instructor()),
                new Decimal(session.minutes() / HOUR, 1),
                new Decimal(session.held() ? session.minutes() / HOUR : 0, 1),
                session.held() ? new Whole(session.there()) : new Blank(),
                new Whole(session.people()),
                new Text(text("state." + line.state())));
    }

    private String text(String key) {
        return translations.getTranslation("training.delivered." + key, locale);
    }
}
