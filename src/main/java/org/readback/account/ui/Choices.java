package org.readback.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.FieldSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.readback.base.ui.Texts;

/** A checkbox for each constant of an enum. */
final class Choices<E extends Enum<E>> extends FieldSet {
    private final Class<E> type;
    private final Map<E, Checkbox> boxes;

    /** @param key bundle and stem of the texts: {@code key.legend} and {@code key.CONSTANT} */
    Choices(Class<E> type, String key) {
        this.type = type;
        boxes = new EnumMap<>(type);
        addClassName("choices");
        add(Texts.text(new FieldSet.Legend(), key + ".legend"));
        for (E constant : EnumSet.allOf(type)) {
            Checkbox box = new Checkbox();
            Texts.feed(box, box::setLabel, key + '.' + constant.name());
            boxes.put(constant, box);
            add(box);
        }
    }

    Checkbox box(E constant) {
        Checkbox box = boxes.get(constant);
        if (box == null) {
            throw new IllegalArgumentException("Not a choice: " + constant);
        }
        return box;
    }

    Set<E> chosen() {
        Set<E> chosen = EnumSet.noneOf(type);
        boxes.forEach((constant, box) -> {
            if (box.getValue()) {
                chosen.add(constant);
            }
        });
        return Collections.unmodifiableSet(chosen);
    }

    void choose(Set<E> chosen) {
        boxes.forEach((constant, box) -> box.setValue(chosen.contains(constant)));
    }
}
