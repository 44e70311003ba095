package org.readback.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.readback.account.Groups.Group;
import org.readback.audit.AuditFilter;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** What to look for in the trail. */
final class AuditFields extends Composite<Div> {
    private Locale locale = Translations.ENGLISH;
    final TextField words = new TextField();
    final TextField person = new TextField();
    final ComboBox<Group> contingent = new ComboBox<>();
    final ComboBox<String> action = new ComboBox<>();
    final DatePicker from = new DatePicker();
    final DatePicker to = new DatePicker();

    /** @param words gives the words of an action by its code
     * @param changed told when there is something else to look for */
    AuditFields(
            List<String> actions, List<Group> contingents, BiFunction<String, Locale, String> words, Runnable changed) {
        Texts.feed(this.words, this.words::setLabel, "audit.filter");
        Texts.feed(person, person::setLabel, "audit.filter.person");
        Stream.of(this.words, person).forEach(field -> {
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
        });
        Texts.feed(contingent, contingent::setLabel, "audit.filter.contingent");
        contingent.setItems(contingents);
        contingent.setItemLabelGenerator(Group::name);
        contingent.setRenderer(new ComponentRenderer<>(group -> Texts.untranslated(new Span(group.name()))));
        contingent.setClearButtonVisible(true);
        Texts.feed(action, action::setLabel, "audit.filter.action");
        action.setItems(actions);
        action.setClearButtonVisible(true);
        Texts.follow(action, now -> {
            locale = now;
            action.setItemLabelGenerator(code -> words.apply(code, now));
        });
        day(from, "audit.filter.from");
        day(to, "audit.filter.to");
        getContent().addClassName("trail-filter");
        for (Component each : List.of(this.words, person, contingent, action, from, to))
            getContent().add(each);
        Stream.<HasValue<?, ?>>of(this.words, person, contingent, action, from, to)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private static void day(DatePicker picker, String key) {
        Texts.feed(picker, picker::setLabel, key);
        picker.setClearButtonVisible(true);
        Texts.follow(picker, locale -> picker.setI18n(Calendars.in(locale)));
    }

    AuditFilter filter() {
        return new AuditFilter(
                words.getValue(),
                person.getValue(),
                Optional.ofNullable(action.getValue()).orElse(""),
                new AuditFilter.Days(Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue())),
                Optional.ofNullable(contingent.getValue()).map(Group::id));
    }

    /** The language of the screen: a file is made where no screen is at hand. */
    Locale locale() {
        return locale;
    }
}
