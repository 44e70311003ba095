package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptId;
import org.readback.assessment.PartTests;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSheet;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.StudyAdvice;
import org.readback.assessment.TestOffer;
import org.readback.bank.Origin;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.report.ItemReports;
import org.readback.report.ui.SittingReports;

/** What came of an attempt, for the person and for those who may see it. */
@Route("results/:attempt")
@RolesAllowed({"TRAINEE", "INSTRUCTOR", "SUPERVISOR"})
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Assessments assessments;
    private final SignedIn signedIn;
    private final Translations translations;
    private final List<StudyAdvice> advice;
    private final ItemReports reports;
    private final List<PartTests> larger;
    private String title = "";

    ResultView(
            Assessments assessments,
            SignedIn signedIn,
            Translations translations,
            ResultNeighbours neighbours,
            ItemReports reports) {
        this.assessments = assessments;
        this.signedIn = signedIn;
        this.translations = translations;
        this.advice = neighbours.advice().orderedStream().toList();
        this.larger = neighbours.larger().orderedStream().toList();
        this.reports = reports;
        addClassNames("stack", "result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet =
                assessments.result(RouteIds.of(event, "attempt", AttemptId::of)).orElseThrow(NotFoundException::new);
        var summary = sheet.summary();
        title = summary.title().in(event.getUI().getLocale());
        boolean own = signedIn.require().id().equals(summary.person());
        var reader = own ? Reader.OWNER : Reader.SUPERIOR;
        removeAll();
        if (!own) add(owner(sheet));
        add(kicker(summary));
        sheet.paper().ifPresent(paper -> add(onPaper(paper)));
        summary.revised().ifPresent(revised -> add(new RevisedPane(revised)));
        add(
                switch (summary.result()) {
                    case Result.Levels levels -> new LevelsPane(levels, reader);
                    case Result.Passing passing -> new MasteryPane(passing, translations, reader);
                    case Result.NotValid notValid ->
                        new NotValidPane(
                                notValid, reader, own ? offer(summary).map(ResultView::repeat) : Optional.empty());
                });
        sheet.consistency().ifPresent(found -> add(TestDecisions.ofForm(found)));
        Optional<String> onward = larger.stream()
                .flatMap(each -> each.onward(summary.attempt()).stream())
                .findFirst();
        onward.ifPresent(route -> add(onward(route, own)));
        if (own && onward.isEmpty() && !(summary.result() instanceof Result.NotValid)) {
            var next = advice.stream()
                    .flatMap(source -> source.next(summary.person(), summary.result()).stream())
                    .toList();
            if (!next.isEmpty()) add(new StudyPane(next));
            again(summary).ifPresent(this::add);
        }
        if (own && signedIn.require().is(Role.TRAINEE))
            add(new SittingReports(reports, summary.attempt().attemptId()));
    }

    /** Back to what the test is a part of. */
    private static Component onward(String route, boolean own) {
        var link = Texts.text(new Anchor(route), own ? "assessment.result.onward" : "assessment.result.whole");
        link.addClassName("button");
        link.setId("onward");
        return new Div(link);
    }

    /** The way back to the file of the person it is about. */
    private static Component owner(ResultSheet sheet) {
        var name = new Anchor("people/" + sheet.summary().person(), sheet.person());
        Texts.untranslated(name);
        var owner = new Div(name);
        owner.addClassName("owner");
        return owner;
    }

    private static Component kicker(ResultSummary summary) {
        var words = new Span();
        words.addClassName("small");
        Texts.follow(
                words,
                locale -> words.setText(
                        summary.title().in(locale) + " · " + Formats.dateTime(summary.finishedAt(), locale)));
        var row = new Div(words);
        row.addClassName("row");
        if (summary.stopped()) row.add(Tags.of("unknown", "clock", "assessment.result.stopped"));
        if (summary.origin() == Origin.SIMULATED) {
            row.add(Tags.of("unknown", "warning", "assessment.result.simulated"));
        }
        return row;
    }

    private static Component onPaper(ResultSheet.OnPaper paper) {
        var words = new Paragraph();
        words.addClassName("small");
        Texts.follow(
                words,
                locale -> words.setText(Texts.in(
                        locale, "assessment.result.paper", Formats.date(paper.takenOn(), locale), paper.enteredBy())));
        return words;
    }

    /** When the test may be taken again, for those who take tests. */
    private Optional<Component> again(ResultSummary summary) {
        return offer(summary).flatMap(ResultView::again);
    }

    private Optional<TestOffer> offer(ResultSummary summary) {
        if (!signedIn.require().is(Role.TRAINEE)) return Optional.empty();
        return assessments.offers().stream()
                .filter(offer -> offer.test().equals(summary.test()))
                .findFirst();
    }

    /** The one thing to do after a result that is not valid. */
    private static Component repeat(TestOffer offer) {
        return switch (offer.state()) {
            case TestOffer.State.Open() ->
                stack(
                        Texts.text(new Paragraph(), "assessment.notValid.now"),
                        ContentTexts.link("tests/" + offer.test(), "assessment.result.again", offer.title()));
            case TestOffer.State.Running(var attempt, var _, var left) ->
                stack(
                        Texts.text(new Paragraph(), "assessment.state.left", left.toMinutes()),
                        ContentTexts.link("attempts/" + attempt, "assessment.offer.continue", offer.title()));
            case TestOffer.State.Waiting(var from) -> Words.waiting(from);
            case TestOffer.State.UsedUp used -> Words.usedUp(used);
            case TestOffer.State.Barred(var barrier) ->
                stack(
                        Words.barrier(barrier),
                        ContentTexts.link("tests/" + offer.test(), "assessment.offer.about", offer.title()));
            case TestOffer.State.Unavailable _ -> Texts.text(new Paragraph(), "assessment.state.unavailable");
        };
    }

    private static Div stack(Component words, Anchor link) {
        link.addClassName("start");
        var both = new Div(words, link);
        both.addClassName("stack");
        return both;
    }

    private static Optional<Component> again(TestOffer offer) {
        return switch (offer.state()) {
            case TestOffer.State.Waiting(var from) -> Optional.of(Words.waiting(from));
            case TestOffer.State.UsedUp used -> Optional.of(Words.usedUp(used));
            case TestOffer.State.Open() -> {
                var link = ContentTexts.link("tests/" + offer.test(), "assessment.result.again", offer.title());
                link.addClassName("quiet");
                yield Optional.of(new Div(link));
            }
            case TestOffer.State.Running _, TestOffer.State.Barred _, TestOffer.State.Unavailable _ -> Optional.empty();
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
