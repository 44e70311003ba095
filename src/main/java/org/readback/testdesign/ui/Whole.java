package org.readback.testdesign.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import org.readback.base.ui.Texts;

/** A whole number that is kept when it is left. */
final class Whole extends IntegerField {
    Whole(String key, int value, Runnable changed) {
        Texts.feed(this, this::setLabel, key);
        setValue(value);
        setStepButtonsVisible(true);
        addValueChangeListener(change -> changed.run());
    }

    /** 0 for an empty field, which the findings then name. */
    int number() {
        Integer value = getValue();
        return value == null ? 0 : value;
    }
}
