package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.readback.authoring.Workbench;
import org.readback.bank.BankItem;
import org.readback.base.ui.Texts;
import org.readback.editor.ui.ItemTrial;
import org.readback.item.LanguageTag;

/** Exactly what a trainee sees, in each language the item has; answers are marked as in a test and not stored. */
final class ItemPreview extends Composite<Div> {
    private final BankItem item;
    private final ItemTrial trial;
    private LanguageTag language;

    ItemPreview(Workbench workbench, BankItem item, LanguageTag wished) {
        this.item = item;
        this.language = item.languageFor(wished);
        trial = new ItemTrial(workbench::mark);
        getContent().addClassName("stack");
        getContent().add(languages(), trial);
        show();
    }

    private Div languages() {
        Div chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        Texts.name(chips, "authoring.preview.language");
        item.texts().keySet().stream()
                .sorted(java.util.Comparator.comparing(LanguageTag::code))
                .forEach(each -> {
                    NativeButton chip = new NativeButton();
                    Span code = new Span(each.code().toUpperCase(java.util.Locale.ROOT));
                    Texts.untranslated(code);
                    chip.add(code);
                    chip.getElement().setAttribute("aria-pressed", Boolean.toString(each.equals(language)));
                    chip.addClickListener(click -> {
                        language = each;
                        chips.getChildren()
                                .forEach(other -> other.getElement()
                                        .setAttribute("aria-pressed", Boolean.toString(other.equals(chip))));
                        show();
                    });
                    chips.add(chip);
                });
        chips.setVisible(item.texts().size() > 1);
        return chips;
    }

    private void show() {
        trial.show(item.in(language), language);
    }
}
