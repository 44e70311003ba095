package org.readback.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.base.ui.TrainingLinks;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.Contingents;
import org.readback.standard.EditionCard;
import org.readback.standard.Standards;
import org.readback.training.DeliveredSheet;
import org.readback.training.DeliveredSheet.State;
import org.readback.training.TrainingDelivered;

/** What of a standard was taught: lesson by lesson, with the gaps. */
@Route("training-delivered")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class TrainingDeliveredView extends Div implements HasDynamicTitle {
    private final TrainingDelivered delivered;
    private final DeliveredFiles files;
    final Select<EditionCard> edition = new Select<>();
    final Select<ContingentCard> contingent = new Select<>();
    private final Div place = new Div();

    TrainingDeliveredView(
            TrainingDelivered delivered, Standards standards, Contingents contingents, DeliveredFiles files) {
        this.delivered = delivered;
        this.files = files;
        addClassName("stack");
        place.addClassName("stack");
        List<EditionCard> editions = standards.editions();
        add(new TrainingLinks("training-delivered"), new PageHeading("training.delivered.page"));
        if (editions.isEmpty()) {
            add(new EmptyState(
                    "training.delivered.none", Texts.text(new Anchor("standards"), "training.delivered.none.open")));
            return;
        }
        Texts.feed(edition, edition::setLabel, "training.delivered.edition");
        Texts.untranslated(edition);
        edition.setItems(editions);
        edition.setItemLabelGenerator(EditionCard::fullName);
        edition.setRenderer(new ComponentRenderer<>(card -> Texts.untranslated(new Span(card.fullName()))));
        Texts.feed(contingent, contingent::setLabel, "training.delivered.contingent");
        contingent.setItems(contingents.mine());
        contingent.setEmptySelectionAllowed(true);
        Texts.feed(contingent, contingent::setEmptySelectionCaption, "training.delivered.all");
        Texts.follow(
                contingent,
                locale -> contingent.setItemLabelGenerator(
                        card -> card == null ? Texts.in(locale, "training.delivered.all") : card.name()));
        edition.addValueChangeListener(change -> show());
        contingent.addValueChangeListener(change -> show());
        var choice = new Section(edition, contingent);
        choice.addClassNames("card", "row");
        add(choice, place);
        edition.setValue(
                editions.stream().filter(card -> card.covered() > 0).findFirst().orElse(editions.getFirst()));
    }

    private Optional<DeliveredSheet> sheet() {
        return contingent
                .getOptionalValue()
                .map(card -> delivered.find(edition.getValue().id(), card.id()))
                .orElseGet(() -> delivered.find(edition.getValue().id()));
    }

    private void show() {
        place.removeAll();
        sheet().ifPresent(sheet -> {
            var facts = new Facts();
            facts.fact("training.delivered.head.planned", Parts.hours(sheet.planned()));
            facts.fact("training.delivered.head.given", Parts.hours(sheet.given()));
            for (State state : State.values()) {
                facts.fact("training.delivered.state." + state, Integer.toString(sheet.count(state)));
            }
            var once = Texts.text(new Paragraph(), "training.delivered.once");
            once.addClassName("small");
            var buttons = files.links(this::sheet);
            var section = new Section(facts, buttons, table(sheet), once);
            section.addClassNames("card", "stack");
            place.add(section);
        });
    }

    private static Component table(DeliveredSheet sheet) {
        var table = new ReadingTable(
                "training.delivered.caption",
                List.of(
                        "training.delivered.head.lesson",
                        "training.delivered.head.state",
                        "training.delivered.head.given",
                        "training.delivered.head.ours",
                        "training.delivered.head.sessions"));
        sheet.lines()
                .forEach(line -> table.row(lesson(line), tag(line.state()), hours(line), ours(line), sessions(line)));
        return table;
    }

    private static Component lesson(DeliveredSheet.Line line) {
        var name = new Span(line.lesson().number() + " " + line.lesson().title());
        name.getElement().setAttribute("lang", "en");
        return Texts.untranslated(name);
    }

    private static Component tag(State state) {
        String key = "training.delivered.state." + state;
        return switch (state) {
            case GIVEN -> Tags.of("met", "check", key);
            case SHORT -> Tags.of("soon", "half", key);
            case PLANNED -> Tags.of("unknown", "clock", key);
            case NOT_PLANNED -> Tags.of("soon", "warning", key);
            case NOTHING -> Tags.of("not", "empty", key);
        };
    }

    /** Of what is planned, or of what the standard asks where that is more. */
    private static Component hours(DeliveredSheet.Line line) {
        int whole = Math.max(line.planned(), line.lesson().minutes().orElse(0));
        var hours =
                new Div(Texts.text(new Span(), "training.delivered.of", line.given() / 60.0, line.planned() / 60.0));
        if (whole > 0) {
            var bar = new ProgressBar("training.delivered.head.given", line.given(), whole);
            bar.addClassName("training-meter");
            hours.add(bar);
        }
        line.lesson().minutes().ifPresent(least -> {
            var asked = Texts.text(new Span(), "training.delivered.least", least);
            asked.addClassName("small");
            hours.add(asked);
        });
        return hours;
    }

    private static Component ours(DeliveredSheet.Line line) {
        var list = new UnorderedList();
        list.addClassName("training-list");
        line.ours().forEach(title -> list.add(new ListItem(ContentTexts.text(new Span(), title))));
        return line.ours().isEmpty() ? Texts.text(new Span(), "training.delivered.ours.none") : list;
    }

    private static Component sessions(DeliveredSheet.Line line) {
        var list = new UnorderedList();
        list.addClassName("training-list");
        line.sessions().forEach(session -> {
            String key = session.held() ? "training.delivered.session" : "training.delivered.session.ahead";
            var words = Parts.words(locale -> Texts.in(
                    locale,
                    key,
                    Formats.date(session.day(), locale),
                    session.instructor(),
                    session.there(),
                    session.people()));
            list.add(new ListItem(
                    Texts.untranslated(new Anchor("attendance/" + session.session(), session.group())), words));
        });
        return line.sessions().isEmpty() ? Parts.plain("–") : list;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("training.delivered.page.title"));
    }
}
