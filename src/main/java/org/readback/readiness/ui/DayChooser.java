package org.readback.readiness.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Texts;
import org.readback.readiness.BoardSheet;

/** The day that is looked at: today, of the visit, of departure, of the end, or any. */
final class DayChooser extends Composite<Div> {
    private record Chip(NativeButton button, LocalDate day) {}

    private final List<Chip> chips = new ArrayList<>();
    private final Div row = new Div();
    final DatePicker picker = new DatePicker();

    DayChooser(ReadinessDesk desk, BoardSheet board, Consumer<LocalDate> choose) {
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group");
        Texts.name(row, "readiness.day");
        picker.setValue(board.day());
        add(desk, Optional.of(desk.today()), "readiness.day.today");
        add(desk, desk.visit(board.contingent().id()), "readiness.day.visit");
        add(desk, board.deployment().departs(), "readiness.day.departure");
        add(desk, board.deployment().ends(), "readiness.day.end");
        mark(board.day());
        Texts.feed(picker, picker::setLabel, "readiness.day.any");
        Texts.follow(picker, locale -> picker.setI18n(Calendars.in(locale)));
        picker.addValueChangeListener(change -> {
            if (change.getValue() == null) return;
            mark(change.getValue());
            choose.accept(change.getValue());
        });
        getContent().addClassNames("row", "readiness-days");
        getContent().add(row, picker);
    }

    private void add(ReadinessDesk desk, Optional<LocalDate> day, String key) {
        if (day.isEmpty()) return;
        var button = new NativeButton();
        Texts.follow(
                button,
                locale -> button.setText(Texts.now(key, desk.words(locale).day(day.get()))));
        button.addClickListener(click -> picker.setValue(day.get()));
        chips.add(new Chip(button, day.get()));
        row.add(button);
    }

    private void mark(LocalDate chosen) {
        chips.forEach(chip -> chip.button()
                .getElement()
                .setAttribute("aria-pressed", Boolean.toString(chip.day().equals(chosen))));
    }
}
