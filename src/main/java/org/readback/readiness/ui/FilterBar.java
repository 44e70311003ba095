package org.readback.readiness.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.contingent.SubUnitPath;
import org.readback.readiness.BoardFilter;
import org.readback.readiness.BoardMember;
import org.readback.readiness.BoardSheet;
import org.readback.requirement.PersonState;
import org.readback.requirement.Post;
import org.readback.requirement.Subject;

/** Which people are looked at. Folded away until somebody narrows them down. */
final class FilterBar extends Composite<Details> {
    final Select<PersonState> state = new Select<>();
    final Select<SubUnitPath> unit = new Select<>();
    final Select<Post> post = new Select<>();
    final Select<Subject> lacking = new Select<>();
    final Button all = new Button();
    private final BoardSheet board;
    private final Consumer<BoardFilter> choose;
    private boolean quiet;

    FilterBar(BoardSheet board, BoardFilter filter, Consumer<BoardFilter> choose) {
        this.board = board;
        this.choose = choose;
        List<BoardMember> members = List.copyOf(board.people().values());
        set(state, "readiness.filter.state", List.of(PersonState.values()));
        set(unit, "readiness.filter.unit", units(members));
        set(
                post,
                "readiness.filter.post",
                members.stream()
                        .flatMap(each -> each.posts().stream())
                        .distinct()
                        .sorted()
                        .toList());
        set(lacking, "readiness.filter.lacking", board.board().columns());
        unit.setVisible(units(members).size() > 1);
        filter.state().ifPresent(state::setValue);
        filter.subUnit().filter(units(members)::contains).ifPresent(unit::setValue);
        filter.post().ifPresent(post::setValue);
        filter.lacking().filter(board.board().columns()::contains).ifPresent(lacking::setValue);
        for (Select<?> each : List.of(state, unit, post, lacking)) each.addValueChangeListener(change -> tell());
        all.addClickListener(click -> clear());
        Texts.text(all, "readiness.filter.clear");
        Div fields = new Div(state, unit, post, lacking, all);
        fields.addClassNames("row", "readiness-filter");
        getContent().add(fields);
        getContent().setOpened(!filter.equals(BoardFilter.ALL));
        Texts.feed(getContent(), getContent()::setSummaryText, "readiness.filter");
        Texts.follow(getContent(), this::label);
    }

    /** Every sub-unit and those above it. */
    private static List<SubUnitPath> units(List<BoardMember> members) {
        var units = new TreeMap<String, SubUnitPath>();
        for (BoardMember member : members) {
            List<String> names = new ArrayList<>(member.subUnit().names());
            while (!names.isEmpty()) {
                var path = new SubUnitPath(names);
                units.put(path.toString(), path);
                names.removeLast();
            }
        }
        return List.copyOf(units.values());
    }

    private static <T> void set(Select<T> select, String key, List<T> items) {
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        Texts.feed(select, select::setLabel, key);
        Texts.feed(select, select::setEmptySelectionCaption, "readiness.filter.all");
    }

    /** Labels of what can be chosen are texts too. */
    private void label(Locale locale) {
        quiet = true;
        state.setItemLabelGenerator(each -> each == null ? "" : Texts.in(locale, "readiness.person." + each));
        unit.setItemLabelGenerator(each -> each == null ? "" : each.toString());
        post.setItemLabelGenerator(each -> each == null ? "" : Texts.in(locale, "contingent.post." + each));
        lacking.setItemLabelGenerator(each -> each == null ? "" : board.title(each, locale));
        quiet = false;
    }

    private void clear() {
        quiet = true;
        for (Select<?> each : List.of(state, unit, post, lacking)) each.clear();
        quiet = false;
        tell();
    }

    private void tell() {
        if (quiet) return;
        choose.accept(new BoardFilter(
                Optional.ofNullable(state.getValue()),
                Optional.ofNullable(unit.getValue()),
                Optional.ofNullable(post.getValue()),
                Optional.ofNullable(lacking.getValue())));
    }
}
