package org.readback.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.visit.FreezeCard;
import org.readback.visit.Freezes;
import org.readback.visit.SampleCard;
import org.readback.visit.SpotChecks;
import org.readback.visit.VisitSheet;
import org.readback.visit.VisitSheet.Finding;

/** What was frozen, what has changed since, and who was drawn from it. */
final class FreezePane extends Composite<Div> {
    private static final int USUAL = 10;
    private static final int MOST = 100;

    private final Freezes freezes;
    private final SpotChecks spots;
    private VisitSheet sheet;
    private final UnorderedList frozen = new UnorderedList();
    private final UnorderedList samples = new UnorderedList();
    private final Div changed = new Div();
    private final Paragraph none = Texts.text(new Paragraph(), "visit.freeze.none");
    private final Paragraph first = Texts.text(new Paragraph(), "visit.sample.first");
    private final Div drawing = new Div();
    final Button freeze = Texts.text(new Button(), "visit.freeze.now");
    final Button changes = Texts.text(new Button(), "visit.changes.show");
    final IntegerField size = new IntegerField();
    final Button draw = Texts.text(new Button(), "visit.sample.draw");
    private final Reader reader;

    /** Reads the visit again after something was done. */
    interface Reader {
        VisitSheet read();
    }

    FreezePane(Freezes freezes, SpotChecks spots, VisitSheet sheet, Reader reader) {
        this.freezes = freezes;
        this.spots = spots;
        this.sheet = sheet;
        this.reader = reader;
        frozen.addClassName("visit-list");
        samples.addClassName("visit-list");
        getContent().addClassName("stack");
        getContent().add(freezing(), sampling());
        show();
    }

    private Component freezing() {
        freeze.setId("freeze");
        freeze.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        freeze.addClickListener(_ -> {
            FreezeCard card = freezes.freeze(sheet.card().id());
            Notices.tell("visit.freeze.done", card.number());
            changed.removeAll();
            reload();
        });
        changes.setId("changes");
        changes.addClickListener(_ -> {
            changed.removeAll();
            freezes.changes(sheet.card().id())
                    .ifPresent(difference -> changed.add(new ChangesPane(
                            difference, sheet.freezes().getFirst().number())));
        });
        changed.getElement().setAttribute("role", "status");
        var actions = new Div(freeze, changes, Texts.text(new Anchor(pack()), "visit.pack.link"));
        actions.addClassName("row");
        var box = new Section(
                Texts.text(new H2(), "visit.freeze.title"),
                Texts.text(new Paragraph(), "visit.freeze.text"),
                none,
                frozen,
                actions,
                changed);
        box.addClassNames("card", "stack");
        return box;
    }

    private String pack() {
        return "visits/" + sheet.card().id() + "/pack";
    }

    private Component sampling() {
        Texts.feed(size, size::setLabel, "visit.sample.size");
        size.setMin(1);
        size.setMax(MOST);
        size.setStepButtonsVisible(true);
        size.setValue(USUAL);
        draw.setId("draw");
        draw.addClickListener(_ -> {
            Integer wanted = size.getValue();
            spots.draw(sheet.freezes().getFirst().id(), wanted == null ? 0 : wanted);
            reload();
        });
        drawing.add(size, draw);
        drawing.addClassNames("row", "visit-draw");
        var box = new Section(
                Texts.text(new H2(), "visit.sample.title"),
                Texts.text(new Paragraph(), "visit.sample.text"),
                first,
                samples,
                drawing);
        box.addClassNames("card", "stack");
        return box;
    }

    private void reload() {
        sheet = reader.read();
        show();
    }

    private void show() {
        boolean any = !sheet.freezes().isEmpty();
        none.setVisible(!any);
        first.setVisible(!any);
        changes.setVisible(any);
        drawing.setVisible(any);
        frozen.removeAll();
        sheet.freezes().forEach(card -> frozen.add(new ListItem(row(card))));
        samples.removeAll();
        sheet.samples().forEach(card -> samples.add(new ListItem(row(card))));
    }

    private static Component row(FreezeCard card) {
        var by = new Span();
        Texts.follow(
                by,
                locale -> by.setText(
                        Texts.in(locale, "visit.freeze.by", Formats.dateTime(card.at(), locale), card.by())));
        by.addClassName("small");
        var count = Texts.text(
                new Span(),
                "visit.freeze.count",
                card.count().ready(),
                card.count().atRisk(),
                card.count().notReady());
        var digest = Texts.untranslated(new Span("SHA-256 " + card.mark() + "…"));
        digest.addClassNames("small", "visit-digest");
        digest.getElement().setAttribute("title", card.sha256());
        var row =
                new Div(Texts.text(new H3(), "visit.freeze.name", card.number()), bar(card.count()), count, by, digest);
        row.addClassName("visit-freeze");
        return row;
    }

    /** Drawn beside the words; what it says is in them. */
    private static Component bar(FreezeCard.Count count) {
        var bar = new Div();
        bar.addClassName("visit-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        part(bar, "met", count.ready());
        part(bar, "soon", count.atRisk());
        part(bar, "unmet", count.notReady());
        return bar;
    }

    private static void part(Div bar, String name, int people) {
        if (people == 0) return;
        var part = new Span();
        part.addClassName("visit-" + name);
        part.getStyle().set("flex-grow", Integer.toString(people));
        bar.add(part);
    }

    private Component row(SampleCard card) {
        var link = Texts.text(
                new Anchor("visits/samples/" + card.id()), "visit.sample.name", card.number(), card.freeze());
        var count = new Span();
        Texts.follow(
                count,
                locale -> count.setText(
                        Texts.in(locale, "visit.sample.count", card.size(), Formats.dateTime(card.at(), locale))));
        count.addClassName("small");
        Finding finding = sheet.findings().stream()
                .filter(each -> each.sample().equals(card.id()))
                .findFirst()
                .orElse(new Finding(card.id(), 0, 0));
        var result = finding.asked() == 0
                ? Texts.text(new Span(), "visit.sample.unasked")
                : Texts.text(new Span(), "visit.sample.right", finding.right(), finding.asked());
        result.addClassName("small");
        var row = new Div(link, count, result);
        row.addClassNames("row");
        return row;
    }
}
