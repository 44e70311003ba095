package org.readback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.ui.RevisedPane;
import org.readback.base.ui.Texts;
import org.readback.progress.ContingentSheet;
import org.readback.progress.CourseProgress;
import org.readback.progress.PersonRow;

/** One row a person; the name opens their file. */
final class PeopleGrid extends Composite<Div> {
    final Grid<PersonRow> grid = new Grid<>();

    PeopleGrid(ContingentSheet sheet) {
        Texts.name(grid, "progress.people.title");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.setColumnReorderingAllowed(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        who();
        for (int course = 0; course < sheet.courses().size(); course++) {
            course(course, sheet.courses().get(course));
        }
        sheet.parts().forEach(this::band);
        law();
        lastActivity();
        getContent().addClassName("people-grid");
        getContent().add(grid);
        // cells are made from texts: once more in the other language
        Texts.follow(grid, locale -> grid.getDataProvider().refreshAll());
    }

    void setItems(List<PersonRow> rows) {
        grid.setItems(rows);
    }

    private void who() {
        Grid.Column<PersonRow> name = grid.addColumn(new ComponentRenderer<>(PeopleGrid::name))
                .setComparator(Comparator.comparing(row -> row.member().displayName()))
                .setAutoWidth(true)
                .setFrozen(true);
        Texts.feed(grid, name::setHeader, "progress.column.name");
        Grid.Column<PersonRow> post = grid.addColumn(
                        row -> Texts.now("contingent.post." + row.member().post()))
                .setAutoWidth(true)
                .setSortable(true);
        Texts.feed(grid, post::setHeader, "progress.column.post");
        Grid.Column<PersonRow> unit =
                grid.addColumn(row -> row.member().subUnit()).setAutoWidth(true).setSortable(true);
        Texts.feed(grid, unit::setHeader, "progress.column.subunit");
    }

    /** With a mark where a result was computed again; the results themselves say what they were. */
    static Component name(PersonRow row) {
        Anchor link = link(row);
        if (!row.isRevised()) return link;
        Div both = new Div(link, RevisedPane.mark());
        both.addClassName("people-revised");
        return both;
    }

    private static Anchor link(PersonRow row) {
        String rank = row.member().rank();
        Anchor name =
                new Anchor("people/" + row.member().account(), row.member().displayName());
        if (!rank.isEmpty()) {
            name.addComponentAsFirst(new Span(rank + " "));
        }
        return Texts.untranslated(name);
    }

    private void course(int index, CourseProgress course) {
        Grid.Column<PersonRow> column = grid.addColumn(row -> done(row.courses().get(index)))
                .setComparator(
                        Comparator.comparingInt(row -> row.courses().get(index).done()))
                .setAutoWidth(true)
                .setHeader(Texts.untranslated(new Span(course.code())));
        Texts.follow(
                grid, locale -> column.setTooltipGenerator(row -> course.title().in(locale)));
    }

    static String done(CourseProgress course) {
        return Texts.now("progress.of", course.done(), course.of());
    }

    private void band(String part) {
        Grid.Column<PersonRow> column = grid.addColumn(new ComponentRenderer<>(
                        row -> row.skill(part).map(Parts::band).orElseGet(() -> Parts.band(Optional.empty()))))
                .setComparator(Comparator.comparingInt(
                        row -> row.band(part).map(Indication::band).orElse(0)))
                .setAutoWidth(true);
        column.setKey(part);
        Texts.feed(grid, column::setHeader, "assessment.part." + part);
    }

    private void law() {
        Grid.Column<PersonRow> column = grid.addColumn(new ComponentRenderer<>(row -> Parts.law(row)))
                .setComparator(Comparator.comparing(PersonRow::law))
                .setAutoWidth(true);
        Texts.feed(grid, column::setHeader, "progress.law.title");
    }

    private void lastActivity() {
        Grid.Column<PersonRow> column = grid.addColumn(row -> Parts.day(row.lastActivity(), locale()))
                .setComparator(Comparator.comparing(row -> row.lastActivity().orElse(Instant.EPOCH)))
                .setAutoWidth(true);
        Texts.feed(grid, column::setHeader, "progress.column.activity");
    }

    private Locale locale() {
        return grid.getUI().orElseThrow().getLocale();
    }
}
