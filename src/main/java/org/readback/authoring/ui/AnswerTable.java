package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.readback.authoring.GivenAnswer;
import org.readback.authoring.ItemSheet;
import org.readback.bank.Origin;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;

/** Who answered what, newest first; people outside one's reach are counted but not named. */
final class AnswerTable extends Composite<Div> {
    AnswerTable(ItemSheet sheet) {
        if (sheet.answers().isEmpty()) {
            getContent().add(new EmptyState("authoring.answers.none"));
            return;
        }
        getContent().addClassNames("stack", "answer-table");
        if (!sheet.tallies().isEmpty()) getContent().add(tallies(sheet));
        getContent().add(grid(sheet));
    }

    private static Grid<GivenAnswer> grid(ItemSheet sheet) {
        Grid<GivenAnswer> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(sheet.answers().size() <= 20);
        Texts.name(grid, "authoring.answers.title");
        grid.addColumn(new ComponentRenderer<>(AnswerTable::person))
                .setWidth("11em")
                .setHeader(Texts.text(new Span(), "authoring.answers.person"));
        grid.addColumn(new ComponentRenderer<>(answer -> content(
                        ItemTexts.of(answer.response(), sheet.answered(answer).in(answer.language())))))
                .setWidth("12em")
                .setFlexGrow(2)
                .setHeader(Texts.text(new Span(), "authoring.answers.answer"));
        grid.addColumn(GivenAnswer::version)
                .setWidth("6em")
                .setFlexGrow(0)
                .setHeader(Texts.text(new Span(), "authoring.answers.version"));
        grid.addColumn(answer -> Formats.percent(answer.score().value()))
                .setWidth("6em")
                .setFlexGrow(0)
                .setHeader(Texts.text(new Span(), "authoring.answers.score"));
        grid.addColumn(answer -> Texts.now("authoring.occasion." + answer.occasion()))
                .setWidth("9em")
                .setFlexGrow(0)
                .setHeader(Texts.text(new Span(), "authoring.answers.occasion"));
        grid.addColumn(answer -> Formats.dateTime(
                        answer.answeredAt(),
                        com.vaadin.flow.component.UI.getCurrent().getLocale()))
                .setWidth("11em")
                .setFlexGrow(0)
                .setHeader(Texts.text(new Span(), "authoring.answers.when"));
        grid.setItems(sheet.answers());
        Texts.follow(grid, locale -> grid.getDataProvider().refreshAll());
        return grid;
    }

    /** How often each version was answered and how well, in lessons, practice and tests. */
    private static UnorderedList tallies(ItemSheet sheet) {
        var list = new UnorderedList();
        list.addClassName("answer-tallies");
        Texts.name(list, "authoring.answers.tallies");
        sheet.tallies().forEach((version, tally) -> {
            Span words = new Span();
            Texts.follow(
                    words,
                    locale -> words.setText(Texts.in(
                            locale,
                            "authoring.answers.tally",
                            version,
                            tally.responses(),
                            Formats.percent(tally.facility()))));
            var row = new ListItem(FindingCells.bar(tally.facility(), words, null));
            row.setId("answers-" + version);
            list.add(row);
        });
        return list;
    }

    private static Span person(GivenAnswer answer) {
        Span name = answer.person().isEmpty()
                ? Texts.text(new Span(), "authoring.answers.other")
                : content(answer.person());
        if (answer.origin() == Origin.SIMULATED) {
            Span mark = Texts.text(new Span(), "authoring.answers.simulated");
            mark.addClassNames("tag", "unknown");
            return new Span(name, new Span(" "), mark);
        }
        return name;
    }

    private static Span content(String text) {
        Span span = new Span(text);
        Texts.untranslated(span);
        return span;
    }
}
