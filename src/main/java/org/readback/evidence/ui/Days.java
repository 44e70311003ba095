package org.readback.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Texts;

/** Fields for days. */
final class Days {
    private Days() {}

    static DatePicker field(String key) {
        var field = new DatePicker();
        Texts.feed(field, field::setLabel, key);
        Texts.follow(field, locale -> field.setI18n(Calendars.in(locale)));
        return field;
    }
}
