package org.readback.rescoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.readback.base.ui.Texts;
import org.readback.item.Option;
import org.readback.rescoring.KeyPlace;
import org.readback.rescoring.KeyPlace.Accept;
import org.readback.rescoring.KeyPlace.Choose;

/** The key of an item to be chosen anew, a field a place. */
final class KeyFields extends Composite<Div> {
    private static final int LONGEST = 200;

    private final Map<String, Supplier<List<String>>> values = new LinkedHashMap<>();

    KeyFields(List<KeyPlace> places) {
        getContent().addClassName("stack");
        places.forEach(place -> getContent().add(field(place)));
    }

    /** What stands in them now, by place. */
    Map<String, List<String>> key() {
        var key = new HashMap<String, List<String>>();
        values.forEach((place, value) -> key.put(place, value.get()));
        return key;
    }

    private Component field(KeyPlace place) {
        return switch (place) {
            case Choose choose when choose.howMany() == KeyPlace.HowMany.ONE -> one(choose);
            case Choose choose -> several(choose);
            case Accept accept -> accept(accept);
        };
    }

    private Component one(Choose place) {
        var field = new RadioButtonGroup<Option>();
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        label(field, field::setLabel, "rescoring.key.one", place.label());
        field.setItems(place.options());
        Texts.untranslated(field); // the words of the item
        Texts.follow(field, locale -> field.setItemLabelGenerator(KeyTexts::option));
        place.options().stream()
                .filter(option -> place.right().contains(option.id()))
                .findFirst()
                .ifPresent(field::setValue);
        values.put(
                place.id(),
                () -> field.getOptionalValue().map(Option::id).stream().toList());
        return field;
    }

    private Component several(Choose place) {
        var field = new CheckboxGroup<Option>();
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        label(field, field::setLabel, "rescoring.key.several", place.label());
        field.setItems(place.options());
        Texts.untranslated(field); // the words of the item
        Texts.follow(field, locale -> field.setItemLabelGenerator(KeyTexts::option));
        Set<Option> right = place.options().stream()
                .filter(option -> place.right().contains(option.id()))
                .collect(Collectors.toSet());
        field.setValue(right);
        values.put(
                place.id(),
                () -> field.getValue().stream().map(Option::id).sorted().toList());
        return field;
    }

    private Component accept(Accept place) {
        var field = new TextField();
        label(field, field::setLabel, "rescoring.key.accept", place.label());
        Texts.feed(field, field::setHelperText, "rescoring.key.accepted", String.join(" | ", place.accepted()));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        values.put(
                place.id(),
                () -> field.getValue().isBlank()
                        ? List.of()
                        : List.of(field.getValue().strip()));
        return field;
    }

    /** @param key with {@code .at} for a place that has a name */
    private static void label(
            Component field, com.vaadin.flow.function.SerializableConsumer<String> setter, String key, String label) {
        if (label.isEmpty()) Texts.feed(field, setter::accept, key);
        else Texts.feed(field, setter::accept, key + ".at", label);
    }
}
