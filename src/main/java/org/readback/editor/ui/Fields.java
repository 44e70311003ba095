package org.readback.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Texts;

/** Fields whose labels follow the language and that tell of each change, in pauses of typing. */
record Fields(Runnable changed) {
    private static final int PAUSE_MS = 400;

    TextField line(String key, String value) {
        var field = new TextField();
        Texts.feed(field, field::setLabel, key);
        field.setValue(value);
        return told(typed(field));
    }

    TextArea area(String key, String value) {
        var field = new TextArea();
        Texts.feed(field, field::setLabel, key);
        field.setMinRows(2);
        field.setValue(value);
        return told(typed(field));
    }

    Checkbox check(String key, boolean value) {
        var field = new Checkbox();
        Texts.feed(field, field::setLabel, key);
        field.setValue(value);
        return told(field);
    }

    /** @param value null where nothing is chosen yet */
    <T> Select<T> choice(String key, List<T> values, @Nullable T value, Function<T, String> name) {
        var field = new Select<T>();
        Texts.feed(field, field::setLabel, key);
        field.setItems(values);
        if (value != null) field.setValue(value);
        Texts.follow(field, locale -> field.setItemLabelGenerator(each -> each == null ? "" : name.apply(each)));
        return told(field);
    }

    /** Suggests words and takes others. */
    ComboBox<String> word(String key, List<String> offered, String value) {
        var field = new ComboBox<String>();
        Texts.feed(field, field::setLabel, key);
        var items = new ArrayList<>(offered);
        if (!value.isBlank() && !items.contains(value)) items.add(value);
        field.setItems(items);
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        if (!value.isBlank()) field.setValue(value);
        field.addCustomValueSetListener(typed -> {
            String word = typed.getDetail().strip();
            if (!word.isEmpty() && !items.contains(word)) {
                items.add(word);
                field.setItems(items);
            }
            field.setValue(word.isEmpty() ? null : word);
        });
        return told(field);
    }

    static String word(ComboBox<String> field) {
        String value = field.getValue();
        return value == null ? "" : value;
    }

    NumberField number(String key, double value) {
        var field = new NumberField();
        Texts.feed(field, field::setLabel, key);
        field.setValue(value);
        return told(typed(field));
    }

    IntegerField whole(String key, int value, int least, int most) {
        var field = new IntegerField();
        Texts.feed(field, field::setLabel, key);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return told(typed(field));
    }

    /** What stands there, or what stood there before where nothing does. */
    static int value(IntegerField field, int otherwise) {
        Integer value = field.getValue();
        return value == null ? otherwise : value;
    }

    static double value(NumberField field, double otherwise) {
        Double value = field.getValue();
        return value == null ? otherwise : value;
    }

    <T extends Component & HasValue<?, ?>> T told(T field) {
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    private static <T extends Component & HasValueChangeMode> T typed(T field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        return field;
    }
}
