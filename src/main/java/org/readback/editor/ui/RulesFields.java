package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import org.readback.base.ui.Texts;
import org.readback.item.Spelling;
import org.readback.item.TypedRules;
import org.readback.item.TypedRules.Edition;
import org.readback.item.TypedRules.Setting;

/** By which rules typed answers are compared. */
final class RulesFields extends Composite<NativeDetails> {
    private final Select<Edition> edition;
    private final Select<Spelling> spelling;
    private final CheckboxGroup<Setting> settings = new CheckboxGroup<>();

    RulesFields(TypedRules rules, Fields fields) {
        edition = fields.choice(
                "editor.rules.edition",
                List.of(Edition.values()),
                rules.edition(),
                each -> Texts.now("editor.rules.edition." + each));
        spelling = fields.choice(
                "editor.rules.spelling",
                List.of(Spelling.values()),
                rules.spelling(),
                each -> Texts.now("editor.rules.spelling." + each));
        // whether an asterisk stands for something is said of each answer
        settings.setItems(Setting.CAPITALS_COUNT, Setting.PUNCTUATION_COUNTS, Setting.NUMBERS_ALIKE);
        Texts.feed(settings, settings::setLabel, "editor.rules.settings");
        Texts.follow(
                settings, locale -> settings.setItemLabelGenerator(each -> Texts.now("editor.rules.setting." + each)));
        settings.setValue(rules.settings());
        fields.told(settings);
        edition.addValueChangeListener(change -> tolerant());
        tolerant();
        getContent().setSummary(Texts.text(new Span(), "editor.rules.title"));
        getContent().setContent(new Div(edition, spelling, settings));
        getContent().addClassName("editor-rules");
    }

    private void tolerant() {
        boolean tolerant = edition.getValue() != Edition.STRICT;
        spelling.setVisible(tolerant);
        settings.setVisible(tolerant);
    }

    TypedRules rules() {
        return edition.getValue() == Edition.STRICT
                ? TypedRules.STRICT
                : new TypedRules(edition.getValue(), spelling.getValue(), Set.copyOf(settings.getValue()));
    }
}
