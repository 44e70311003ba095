package org.readback.certificate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** One text in each of the three languages. */
final class ThreeFields extends Div {
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    /** @param key of what is written; the language is added to it */
    ThreeFields(String key) {
        addClassName("certificate-three");
        for (Locale locale : Translations.LOCALES) {
            String language = locale.getLanguage();
            var field = new TextField();
            Texts.follow(
                    field,
                    now -> field.setLabel(Texts.in(now, "certificate.settings.in." + language, Texts.in(now, key))));
            field.getElement().setAttribute("lang", language);
            fields.put(language, field);
            add(field);
        }
    }

    TextField in(String language) {
        return Objects.requireNonNull(fields.get(language), language);
    }

    void fill(LocalText text) {
        fields.forEach((language, field) -> field.setValue(text.byLanguage().getOrDefault(language, "")));
    }

    boolean isWhole() {
        return fields.values().stream().noneMatch(field -> field.getValue().isBlank());
    }

    LocalText text() {
        return new LocalText(fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue().strip())));
    }
}
