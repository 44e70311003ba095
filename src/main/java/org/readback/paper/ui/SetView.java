package org.readback.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.assessment.PaperForm;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Chart;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.paper.FormDocument;
import org.readback.paper.FormSet;
import org.readback.paper.PaperForms;
import org.readback.paper.PaperSetId;

/** Two parallel forms: what to print of each, how alike they are, and where their answers are typed in. */
@Route("paper/:set")
@RolesAllowed("INSTRUCTOR")
class SetView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PaperForms forms;
    private final SignedIn signedIn;
    private final Translations translations;
    private String title = "";

    SetView(PaperForms forms, SignedIn signedIn, Translations translations) {
        this.forms = forms;
        this.signedIn = signedIn;
        this.translations = translations;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PaperSetId id = RouteIds.of(event, "set", PaperSetId::of);
        removeAll();
        add(new BankLinks("paper"), Texts.text(new Anchor("paper"), "paper.back"));
        if (!signedIn.may(Right.SEE_EXAM_ITEMS)) {
            add(Texts.text(new H1(), "paper.sets.title"), new EmptyState("paper.right"));
            return;
        }
        FormSet set = forms.set(id).orElseThrow(NotFoundException::new);
        title = set.title().in(event.getUI().getLocale());
        var name = new H1();
        Texts.follow(
                name,
                locale -> name.setText(Texts.in(
                        locale, "paper.sets.name", set.number(), set.title().in(locale))));
        var heading = new Div(name, Texts.text(new Paragraph(), "paper.set.about"));
        heading.addClassName("page-heading");
        var cards = new Div();
        cards.addClassName("columns");
        set.forms().forEach(form -> cards.add(card(form)));
        add(heading, cards, difference(set));
    }

    private Component card(FormSet.Form form) {
        var name = Texts.text(new H2(), "paper.set.form", form.code());
        var words = Texts.text(new Paragraph(), "paper.set.items", form.items(), form.confirming());
        var links = new UnorderedList();
        links.addClassName("paper-list");
        for (FormDocument document : FormDocument.values()) {
            if (document == FormDocument.SCRIPT && !form.isHeard()) continue;
            String file =
                    form.code() + "-" + document.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf";
            links.add(new ListItem(FileLinks.always(
                    "paper.print." + document, () -> File.pdf(file, forms.print(form.id(), document)))));
        }
        var entry = Texts.text(new Anchor("paper/entry/" + form.id()), "paper.set.entry", form.code());
        entry.addClassNames("button", "primary");
        var card = new Section(name, words, links, new Div(entry));
        card.addClassNames("card", "stack");
        return card;
    }

    private Component difference(FormSet set) {
        var words = Texts.text(new Paragraph(), "paper.set.difference", Formats.percent(set.difference()));
        var chart = new Chart("paper.set.chart", "paper.set.chart.x", "paper.set.chart.y");
        chart.show(List.of(
                series(set.forms().getFirst(), Chart.Mark.LINE),
                series(set.forms().getLast(), Chart.Mark.DASHED)));
        var counts = new UnorderedList();
        counts.addClassName("paper-list");
        set.forms().forEach(form -> counts.add(counts(form)));
        var card = new Section(Texts.text(new H2(), "paper.set.alike"), words, chart, counts);
        card.addClassNames("card", "stack");
        return card;
    }

    private static Chart.Series series(FormSet.Form form, Chart.Mark mark) {
        var points = new ArrayList<Chart.Point>();
        for (int i = 0; i < form.information().size(); i++) {
            points.add(new Chart.Point(PaperForm.AT.get(i), form.information().get(i)));
        }
        return new Chart.Series(form.code(), mark, points);
    }

    private ListItem counts(FormSet.Form form) {
        var words = new Span();
        Texts.follow(
                words,
                locale -> words.setText(form.code() + ": "
                        + form.parts().stream()
                                .map(part -> Texts.in(
                                        locale,
                                        "paper.set.part",
                                        name(part, locale),
                                        part.items(),
                                        part.bands().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" · "))))
                                .collect(Collectors.joining("; "))));
        return new ListItem(words);
    }

    private String name(FormSet.Part part, Locale locale) {
        String key = "assessment.part." + part.part();
        return part.part().equals(part.topic()) || !translations.has(key, locale)
                ? part.topic()
                : translations.getTranslation(key, locale) + ", " + part.topic();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("paper.sets.title"));
    }
}
