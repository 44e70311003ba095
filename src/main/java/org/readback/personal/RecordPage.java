package org.readback.personal;

import java.util.List;
import java.util.Locale;
import org.readback.analysis.ReportPage;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;
import org.readback.base.Installation;
import org.readback.base.ui.Formats;
import org.readback.marking.MarkedWork;
import org.readback.personal.CopyPages.Wording;
import org.readback.progress.CourseProgress;
import org.readback.progress.Distance;
import org.readback.progress.PersonRecord;
import org.readback.progress.SkillProfile;
import org.readback.progress.SkillProfile.Standing;
import org.readback.scenario.ScenarioResult;

/** One's record as a page that needs nothing but itself. All that people wrote stays text. */
final class RecordPage {
    private static final int BANDS = 5;

    private final Wording words;
    private final Locale locale;
    private final PersonRecord record;
    private final StringBuilder html = new StringBuilder();

    RecordPage(Wording words, PersonRecord record) {
        this.words = words;
        this.locale = words.locale();
        this.record = record;
    }

    /** Whose page it is and of when. */
    record Head(String name, String madeAt, Installation installation) {}

    String html(Head head) {
        String title = words.text("personal.page.title", head.name());
        html.append(ReportPage.head(title, locale.getLanguage()));
        element("h1", title);
        element("p", words.text("personal.page.made", head.madeAt()));
        if (head.installation().isDemonstration()) element("p", words.text("shell.demonstration"));
        profile();
        courses();
        tests();
        practice();
        scenarios();
        works();
        return html.append(ReportPage.FOOT).toString();
    }

    private void profile() {
        html.append("<section>");
        element("h2", words.text("progress.profile.title"));
        element("p", words.text("progress.profile.text"));
        html.append("<div class=\"figures\">");
        record.profile().forEach(this::skill);
        html.append("</div></section>\n");
    }

    private void skill(SkillProfile skill) {
        String name = words.text("assessment.part." + skill.part());
        String band = skill.now()
                .map(now -> words.text("progress.band.of", now.band(), BANDS))
                .orElseGet(() -> words.text("progress.band.none"));
        html.append("<figure>");
        element("h3", name + ": " + band);
        record.distance(skill)
                .ifPresent(asked ->
                        element("p", words.text("progress.distance.asked", asked.required()) + ": " + distance(asked)));
        if (!skill.history().isEmpty()) {
            html.append(ProfilePicture.svg(skill, record.distance(skill), name + ": " + band, locale));
            html.append("<table>");
            for (Standing standing : skill.history().reversed()) {
                row(
                        Formats.date(standing.at(), locale),
                        words.text("progress.band.short", standing.indication().band()));
            }
            html.append("</table>");
        }
        html.append("</figure>");
    }

    private String distance(Distance distance) {
        return distance.standing() == Distance.Standing.BELOW
                ? words.text("progress.distance.below", distance.below())
                : words.text("progress.distance." + distance.standing());
    }

    private void courses() {
        open("progress.courses.title");
        for (CourseProgress course : record.courses()) {
            row(course.title().in(locale), words.text("progress.lessons", course.done(), course.of()));
        }
        close();
    }

    private void tests() {
        if (record.tests().isEmpty()) return;
        open("progress.tests.title");
        for (ResultSummary test : record.tests()) {
            row(Formats.date(test.finishedAt(), locale) + ", " + test.title().in(locale), outcome(test.result()));
        }
        close();
    }

    private String outcome(Result result) {
        return switch (result) {
            case Result.Levels levels ->
                String.join(
                        "; ",
                        levels.skills().stream()
                                .map(skill -> words.text("assessment.part." + skill.part()) + ", "
                                        + skill.indication()
                                                .map(found -> words.text("progress.band.of", found.band(), BANDS))
                                                .orElseGet(() -> words.text("progress.band.none")))
                                .toList());
            case Result.Passing passing ->
                words.text(passing.isPassed() ? "assessment.result.passed" : "assessment.result.failed");
            case Result.NotValid _ -> words.text("assessment.result.notValid");
        };
    }

    private void practice() {
        if (record.practice().isEmpty()) return;
        open("progress.practice.title");
        row(
                words.text("progress.practice.runs"),
                Integer.toString(record.practice().runs()));
        row(
                words.text("progress.practice.correct"),
                words.text(
                        "progress.of",
                        record.practice().correct(),
                        record.practice().items()));
        row(
                words.text("progress.practice.cards"),
                Integer.toString(record.practice().cards()));
        row(
                words.text("progress.practice.reviews"),
                Integer.toString(record.practice().reviews()));
        close();
    }

    private void scenarios() {
        if (record.scenarios().isEmpty()) return;
        open("progress.scenarios.title");
        for (ScenarioResult walk : record.scenarios()) {
            row(
                    Formats.date(walk.at(), locale) + ", "
                            + walk.walked().title().in(locale),
                    words.text("progress.works.points", walk.points(), walk.most()) + ", "
                            + words.text(walk.passed() ? "progress.scenarios.passed" : "progress.scenarios.failed"));
        }
        close();
    }

    private void works() {
        List<MarkedWork> works = record.works();
        if (works.isEmpty()) return;
        open("progress.works.title");
        for (MarkedWork work : works) {
            row(
                    Formats.date(work.markedAt(), locale) + ", " + work.title(),
                    words.text(
                            "progress.works.points",
                            work.outcome().total(),
                            work.outcome().most()));
        }
        close();
    }

    private void open(String title) {
        html.append("<section>");
        element("h2", words.text(title));
        html.append("<div class=\"wide\"><table>");
    }

    private void close() {
        html.append("</table></div></section>\n");
    }

    private void row(String what, String value) {
        html.append("<tr>");
        element("th", what);
        element("td", value);
        html.append("</tr>");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append(name.equals("th") ? " scope=\"row\">" : ">");
        html.append(ReportPage.escaped(text)).append("</").append(name).append(">\n");
    }
}
