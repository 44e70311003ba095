package org.readback.battery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.readback.assessment.ui.TimeLeft;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.battery.Batteries;
import org.readback.battery.Batteries.Place;
import org.readback.battery.PartState;
import org.readback.battery.RunSheet;
import org.readback.battery.RunSheet.PartSheet;
import org.readback.marking.Works;
import org.readback.marking.ui.TaskPane;

/** One's own run: the parts and the next step, a work that is going on, or what is known when all is done. */
final class RunPane extends Composite<Div> {
    private final Batteries batteries;
    private final Works works;
    final Button next = new Button();

    RunPane(Batteries batteries, Works works, RunSheet sheet) {
        this.batteries = batteries;
        this.works = works;
        getContent().addClassName("stack");
        show(sheet);
    }

    private void show(RunSheet sheet) {
        getContent().removeAll();
        if (sheet.next().isEmpty()) {
            getContent().add(new OutcomesPane(sheet.summary()));
            return;
        }
        PartSheet part = sheet.part(sheet.next().getAsInt());
        if (part.state() instanceof PartState.Running && part.work().isPresent()) {
            getContent().add(clock(sheet, part), task(sheet, part));
        } else {
            getContent().add(overview(sheet, part));
        }
    }

    private Component overview(RunSheet sheet, PartSheet part) {
        var heading = new Div(
                ContentTexts.text(new H1(), sheet.summary().title()),
                Texts.text(
                        new Paragraph(),
                        "battery.run.next",
                        part.position(),
                        sheet.parts().size()));
        heading.addClassName("page-heading");
        var list = new OrderedList();
        list.addClassName("battery-parts");
        sheet.parts().forEach(each -> list.add(row(each)));
        next.setId("next-part");
        next.setDisableOnClick(true);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Texts.follow(
                next,
                locale -> next.setText(Texts.in(
                        locale,
                        part.state() instanceof PartState.Running ? "battery.run.goOn" : "battery.run.start",
                        Words.part(part.name(), locale))));
        next.addClickListener(click -> start(sheet, part));
        var card = new Section(list, Texts.text(new Paragraph(), "battery.intro.rest"), new Div(next));
        card.addClassNames("card", "stack");
        var all = new Div(heading, card);
        all.addClassName("stack");
        return all;
    }

    private static ListItem row(PartSheet part) {
        var name = Words.follow(locale -> Words.part(part.name(), locale));
        Span state = part.state().isDone()
                ? Tags.of("met", "check", "battery.run.done")
                : part.state() instanceof PartState.Running
                        ? Tags.of("soon", "clock", "battery.state.running")
                        : Tags.of("unknown", "clock", "battery.run.ahead");
        return new ListItem(name, state);
    }

    private void start(RunSheet sheet, PartSheet part) {
        try {
            switch (batteries.start(sheet.run(), part.position())) {
                case Place.InTest(var attempt) -> UI.getCurrent().navigate("attempts/" + attempt);
                case Place.InTask _ -> show(batteries.run(sheet.run()).orElseThrow());
            }
        } finally {
            next.setEnabled(true);
        }
    }

    private Component clock(RunSheet sheet, PartSheet part) {
        var time = new TimeLeft(() -> over(sheet));
        part.remaining().ifPresent(time::countDown);
        var row = new Div(
                Words.follow(locale -> Texts.in(
                        locale,
                        "battery.run.part",
                        Words.part(part.name(), locale),
                        part.position(),
                        sheet.parts().size())),
                time);
        row.addClassNames("row", "between", "battery-clock");
        return row;
    }

    private Component task(RunSheet sheet, PartSheet part) {
        return part.work()
                .flatMap(works::at)
                .<Component>map(task -> new TaskPane(
                        works, task, () -> show(batteries.run(sheet.run()).orElseThrow())))
                .orElseGet(Div::new);
    }

    private void over(RunSheet sheet) {
        RunSheet now = batteries.close(sheet.run());
        if (!now.next().equals(sheet.next())) Notices.tell("battery.run.over");
        show(now);
    }
}
