package org.readback.testdesign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readback.assessment.TestDesign;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;

/** What a test is called, and in which languages it is taken. */
final class NameFields extends Composite<Div> {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU);
    private static final int LONGEST = 120;
    private static final int LONGEST_SUMMARY = 600;

    final TextField name = new TextField();
    final Map<String, TextField> titles = new LinkedHashMap<>();
    final Map<String, TextArea> summaries = new LinkedHashMap<>();
    final CheckboxGroup<LanguageTag> languages = new CheckboxGroup<>();

    NameFields(TestDesign design, boolean isNew, Runnable changed) {
        name.setValue(design.id());
        name.setReadOnly(!isNew);
        name.setMaxLength(40);
        name.setId("design-name");
        Texts.feed(name, name::setLabel, "testdesign.name");
        Texts.feed(name, name::setHelperText, "testdesign.name.help");
        name.addValueChangeListener(change -> changed.run());
        getContent().addClassName("stack");
        getContent().add(name);
        for (LanguageTag language : LANGUAGES) {
            TextField title = new TextField();
            title.setValue(design.title().getOrDefault(language.code(), ""));
            title.setMaxLength(LONGEST);
            title.setId("design-title-" + language.code());
            title.getElement().setAttribute("lang", language.code());
            Texts.feed(title, title::setLabel, "testdesign.title." + language.code());
            title.addValueChangeListener(change -> changed.run());
            titles.put(language.code(), title);
            TextArea summary = new TextArea();
            summary.setValue(design.summary().getOrDefault(language.code(), ""));
            summary.setMaxLength(LONGEST_SUMMARY);
            summary.setId("design-summary-" + language.code());
            summary.getElement().setAttribute("lang", language.code());
            Texts.feed(summary, summary::setLabel, "testdesign.summary." + language.code());
            summary.addValueChangeListener(change -> changed.run());
            summaries.put(language.code(), summary);
            Div pair = new Div(title, summary);
            pair.addClassName("testdesign-pair");
            getContent().add(pair);
        }
        languages.setItems(LANGUAGES);
        Texts.feed(languages, languages::setLabel, "testdesign.languages");
        languages.setRenderer(new ComponentRenderer<>(NameFields::language));
        languages.setValue(Set.copyOf(design.languages()));
        languages.addValueChangeListener(change -> changed.run());
        getContent().add(languages);
    }

    /** Each language in its own words. */
    private static Span language(LanguageTag language) {
        Span name = new Span(Texts.now("base.language." + language.code()));
        name.getElement().setAttribute("lang", language.code());
        return name;
    }

    String name() {
        return name.getValue().strip();
    }

    Map<String, String> titles() {
        var texts = new TreeMap<String, String>();
        titles.forEach((language, field) -> texts.put(language, field.getValue().strip()));
        return texts;
    }

    Map<String, String> summaries() {
        var texts = new TreeMap<String, String>();
        summaries.forEach(
                (language, field) -> texts.put(language, field.getValue().strip()));
        return texts;
    }

    List<LanguageTag> languages() {
        return LANGUAGES.stream().filter(languages.getValue()::contains).toList();
    }
}
