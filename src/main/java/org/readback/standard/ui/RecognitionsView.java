package org.readback.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.base.ui.TrainingLinks;
import org.readback.standard.Recognition;
import org.readback.standard.Recognitions;

/** The register of recognised courses; supervisors enter and end. */
@Route("recognitions")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class RecognitionsView extends Div implements HasDynamicTitle {
    private final Recognitions recognitions;
    private final Clock clock;
    private final boolean keeps;
    private final Div place = new Div();

    RecognitionsView(Recognitions recognitions, SignedIn signedIn, Clock clock) {
        this.recognitions = recognitions;
        this.clock = clock;
        this.keeps = signedIn.require().is(Role.SUPERVISOR);
        addClassName("stack");
        place.addClassName("stack");
        add(new TrainingLinks("recognitions"), new PageHeading("standard.recognition"), place);
        show();
    }

    private void show() {
        place.removeAll();
        List<Recognition> all = recognitions.all();
        if (all.isEmpty()) {
            place.add(new EmptyState("standard.recognition.none"));
        } else {
            var section = new Section(table(all));
            section.addClassName("card");
            place.add(section);
        }
        if (keeps) {
            place.add(new RecognitionForm(recognitions, Centre.today(clock), this::show));
            if (all.stream().anyMatch(each -> each.ended().isEmpty())) {
                place.add(new EndRecognition(recognitions, all, this::show));
            }
        }
    }

    private Component table(List<Recognition> all) {
        var table = new ReadingTable(
                "standard.recognition.caption",
                List.of(
                        "standard.recognition.course",
                        "standard.recognition.state",
                        "standard.recognition.by",
                        "standard.recognition.standard",
                        "standard.recognition.given",
                        "standard.recognition.until",
                        "standard.recognition.paper"));
        LocalDate today = Centre.today(clock);
        all.forEach(each -> table.row(
                ContentTexts.text(new Span(), each.courseTitle()),
                state(each, today),
                Texts.untranslated(new Span(each.recognisedBy())),
                Texts.untranslated(new Span(each.standard())),
                date(each.givenOn()),
                each.until()
                        .map(RecognitionsView::date)
                        .orElseGet(() -> Texts.text(new Span(), "standard.recognition.endless")),
                paper(each)));
        return table;
    }

    private Component paper(Recognition each) {
        var link = FileLinks.of(
                "standard.recognition.open",
                () -> recognitions
                        .paper(each.number())
                        .map(paper -> new FileLinks.File(paper.name(), paper.type(), paper.bytes())));
        Texts.name(link, "standard.recognition.open.of", each.number(), each.fileName());
        return link;
    }

    static Span date(LocalDate day) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(Formats.date(day, locale)));
        return words;
    }

    private static Component state(Recognition each, LocalDate today) {
        Recognition.State state = each.state(today);
        String key = "standard.recognition.state." + state;
        long days =
                each.until().map(until -> ChronoUnit.DAYS.between(today, until)).orElse(0L);
        return switch (state) {
            case IN_FORCE -> Tags.of("met", "check", key);
            case ENDS_SOON -> Tags.of("soon", "clock", key, days);
            case EXPIRED -> Tags.of("not", "warning", key);
            case ENDED ->
                new Div(
                        Tags.of("unknown", "cross", key),
                        Texts.untranslated(new Paragraph(each.ended().orElse(""))));
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("standard.recognition.title"));
    }
}
