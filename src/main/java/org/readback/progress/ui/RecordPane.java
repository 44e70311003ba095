package org.readback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.ui.Outcomes;
import org.readback.assessment.ui.RevisedPane;
import org.readback.bank.Origin;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.battery.RunSummary;
import org.readback.battery.ui.Findings;
import org.readback.marking.MarkedWork;
import org.readback.practice.PracticeSummary;
import org.readback.progress.CourseProgress;
import org.readback.progress.PersonRecord;
import org.readback.scenario.ScenarioResult;

/** Language profile, courses and tests of one person. There is nothing to type in, so a change of language builds it
 * anew. */
final class RecordPane extends Composite<Div> {
    private final PersonRecord record;
    private final Reader reader;

    RecordPane(PersonRecord record, Reader reader) {
        this.record = record;
        this.reader = reader;
        getContent().addClassNames("stack", "record");
        Texts.follow(getContent(), this::show);
    }

    private void show(Locale locale) {
        getContent().removeAll();
        Div skills = new Div();
        skills.addClassName("columns");
        record.profile().forEach(skill -> skills.add(new SkillCard(skill, record.distance(skill), reader, locale)));
        getContent()
                .add(
                        Cards.titled(
                                "progress.profile.title",
                                new Paragraph(Texts.now("progress.profile.text")),
                                new Paragraph(Texts.now(
                                        record.required().isEmpty()
                                                ? "progress.required.none"
                                                : "progress.required.set")),
                                skills),
                        Cards.titled("progress.courses.title", courses(locale)),
                        Cards.titled("progress.tests.title", tests(locale)));
        if (!record.practice().isEmpty()) getContent().add(Cards.titled("progress.practice.title", practice()));
        if (!record.scenarios().isEmpty())
            getContent().add(Cards.titled("progress.scenarios.title", scenarios(locale)));
        if (!record.works().isEmpty()) getContent().add(Cards.titled("progress.works.title", works(locale)));
    }

    private Component practice() {
        PracticeSummary practice = record.practice();
        Facts facts = new Facts();
        facts.fact("progress.practice.runs", Integer.toString(practice.runs()));
        if (practice.items() > 0) {
            Span share = new Span(Texts.now("progress.of", practice.correct(), practice.items()));
            Div right = new Div(share, Parts.bar((double) practice.correct() / practice.items()));
            facts.fact("progress.practice.correct", right);
        }
        facts.fact("progress.practice.cards", Integer.toString(practice.cards()));
        facts.fact("progress.practice.reviews", Integer.toString(practice.reviews()));
        return facts;
    }

    private Component scenarios(Locale locale) {
        UnorderedList list = list();
        record.scenarios().forEach(walk -> list.add(scenario(walk, locale)));
        return list;
    }

    /** Its owner goes back to what was decided. */
    private ListItem scenario(ScenarioResult walk, Locale locale) {
        String name = walk.walked().title().in(locale);
        Component title = switch (reader) {
            case OWNER -> new Anchor("scenario-runs/" + walk.run(), name);
            case SUPERIOR -> new Span(name);
        };
        title.getElement().setAttribute("lang", walk.walked().title().languageFor(locale));
        Div what = new Div(title, Parts.words("small", Formats.date(walk.at(), locale)));
        what.addClassNames("row");
        Div outcome = new Div(
                new Span(Texts.now("progress.works.points", walk.points(), walk.most())),
                walk.passed()
                        ? Tags.of("met", "check", "progress.scenarios.passed")
                        : Tags.of("not", "cross", "progress.scenarios.failed"));
        outcome.addClassNames("row");
        if (walk.walked().origin() == Origin.SIMULATED) {
            outcome.add(Tags.of("unknown", "warning", "progress.simulated"));
        }
        Div line = new Div(what, outcome);
        line.addClassNames("row", "between");
        return new ListItem(line);
    }

    private Component works(Locale locale) {
        UnorderedList list = list();
        record.works().forEach(work -> list.add(work(work, locale)));
        return list;
    }

    /** Its owner reads what raters say; others see what it was given. */
    private ListItem work(MarkedWork work, Locale locale) {
        Component title = switch (reader) {
            case OWNER -> new Anchor("tasks/" + work.task(), work.title());
            case SUPERIOR -> new Span(work.title());
        };
        title.getElement().setAttribute("lang", "en");
        Div what = new Div(title, Parts.words("small", Formats.date(work.markedAt(), locale)));
        what.addClassNames("row");
        double total = work.outcome().total();
        Div outcome = new Div(new Span(
                Texts.now("progress.works.points", total, work.outcome().most())));
        outcome.addClassNames("row");
        if (work.origin() == Origin.SIMULATED) {
            outcome.add(Tags.of("unknown", "warning", "progress.simulated"));
        }
        Div line = new Div(what, outcome);
        line.addClassNames("row", "between");
        return new ListItem(line, Parts.bar(total / work.outcome().most()));
    }

    private Component courses(Locale locale) {
        if (record.courses().isEmpty()) {
            return new Paragraph(Texts.now("progress.courses.none"));
        }
        UnorderedList list = list();
        record.courses().forEach(course -> list.add(course(course, locale)));
        return list;
    }

    private ListItem course(CourseProgress course, Locale locale) {
        String title = course.title().in(locale);
        Component name = switch (reader) {
            case OWNER -> new Anchor("courses/" + course.course(), title);
            case SUPERIOR -> new Span(title);
        };
        Div line = new Div(name, Parts.words("small", Texts.now("progress.lessons", course.done(), course.of())));
        line.addClassNames("row", "between");
        return new ListItem(line, Parts.bar(course.share()), missing(course));
    }

    /** What still stands between this person and the certificate of the course. */
    private Component missing(CourseProgress course) {
        boolean test = course.lacksTest(record.law());
        if (course.isComplete() && !test) return Tags.of("met", "check", "progress.missing.nothing");
        List<String> missing = new ArrayList<>();
        if (!course.isComplete()) missing.add(Texts.now("progress.missing.lessons", course.of() - course.done()));
        if (test) missing.add(Texts.now("progress.missing.test"));
        return Parts.words("small", Texts.now("progress.missing", String.join(", ", missing)));
    }

    private Component tests(Locale locale) {
        if (record.tests().isEmpty() && record.batteries().isEmpty()) {
            return new Paragraph(Texts.now("progress.tests.none"));
        }
        UnorderedList list = list();
        record.batteries().forEach(run -> list.add(battery(run, locale)));
        record.tests().forEach(test -> list.add(test(test, locale)));
        return list;
    }

    private static ListItem test(ResultSummary test, Locale locale) {
        Anchor title = new Anchor("results/" + test.attempt(), test.title().in(locale));
        Div what = new Div(title, Parts.words("small", Formats.date(test.finishedAt(), locale)));
        what.addClassNames("row");
        Div outcome = new Div(outcome(test.result(), locale));
        outcome.addClassNames("row");
        if (test.revised().isPresent()) outcome.add(RevisedPane.mark());
        if (test.origin() == Origin.SIMULATED) {
            outcome.add(Tags.of("unknown", "warning", "progress.simulated"));
        }
        Div line = new Div(what, outcome);
        line.addClassNames("row", "between");
        return new ListItem(line);
    }

    private static ListItem battery(RunSummary run, Locale locale) {
        Anchor title = new Anchor("battery-runs/" + run.run(), run.title().in(locale));
        Div what = new Div(title, Parts.words("small", Formats.date(run.startedAt(), locale)));
        what.addClassNames("row");
        Div outcome = new Div(new Span(Findings.inShort(run, locale)));
        outcome.addClassNames("row");
        if (run.origin() == Origin.SIMULATED) {
            outcome.add(Tags.of("unknown", "warning", "progress.simulated"));
        }
        Div line = new Div(what, outcome);
        line.addClassNames("row", "between");
        return new ListItem(line);
    }

    private static Component outcome(Result result, Locale locale) {
        String words = Outcomes.inShort(result, locale);
        return switch (result) {
            case Result.Levels levels -> new Span(words);
            case Result.NotValid _ -> Outcomes.notValid();
            case Result.Passing passing ->
                passing.isPassed()
                        ? Tags.of("met", "check", new Span(words))
                        : Tags.of("not", "cross", new Span(words));
        };
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        return list;
    }
}
