package org.readback.rescoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.readback.assessment.Redecisions.Taken;
import org.readback.assessment.ui.Outcomes;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Roles;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.rescoring.Effect;

/** Whose results change, from what to what; names only of people whom the reader looks after. */
final class EffectTable extends Composite<Div> {
    private final Translations translations;
    private final NativeTable table = new NativeTable();

    EffectTable(Translations translations) {
        this.translations = translations;
        table.addClassName("rescoring-table");
        Roles.of(table, "table");
        NativeTableRow head = Roles.of(table.getHead().addRow(), "row");
        for (String column : List.of("person", "test", "before", "after", "change")) {
            var cell = Texts.text(new NativeTableHeaderCell(), "rescoring.column." + column);
            cell.getElement().setAttribute("scope", "col");
            head.add(Roles.of(cell, "columnheader"));
        }
        getContent().add(table);
    }

    void add(List<Effect> effects) {
        effects.forEach(this::add);
    }

    private void add(Effect effect) {
        NativeTableRow row = Roles.of(table.getBody().addRow(), "row");
        var person = Roles.of(new NativeTableHeaderCell(), "rowheader");
        person.getElement().setAttribute("scope", "row");
        person.add(person(effect));
        row.add(person);
        row.add(Roles.of(new NativeTableCell(test(effect)), "cell"));
        row.add(cell(locale -> Outcomes.inShort(effect.before(), locale)));
        row.add(cell(locale -> Outcomes.inShort(effect.after(), locale)));
        row.add(cell(locale -> CorrectionWords.changes(effect, locale, translations)));
    }

    private static Component person(Effect effect) {
        return effect.name()
                .<Component>map(name -> Texts.untranslated(
                        new Anchor("people/" + effect.attempt().person(), name)))
                .orElseGet(() -> Texts.text(new Span(), "rescoring.someone"));
    }

    /** The result itself where the reader may see it. */
    private static Component test(Effect effect) {
        Component words = effect.name().isPresent()
                ? new Anchor("results/" + effect.attempt().attempt(), "")
                : new Span();
        Texts.follow(
                words,
                locale -> words.getElement()
                        .setText(effect.attempt().title().in(locale) + ", "
                                + Formats.date(effect.attempt().finishedAt(), locale)
                                + (effect.taken() == Taken.SCREEN
                                        ? ""
                                        : ", " + Texts.in(locale, "rescoring.taken." + effect.taken()))));
        return words;
    }

    private static NativeTableCell cell(Function<Locale, String> text) {
        var cell = Roles.of(new NativeTableCell(), "cell");
        Texts.follow(cell, locale -> cell.setText(text.apply(locale)));
        return cell;
    }
}
