package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.authoring.Workbench;
import org.readback.bank.BankItem;
import org.readback.base.ui.Texts;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.player.FeedbackPane;
import org.readback.player.ItemPane;

/** Exactly what a trainee sees, in each language the item has; answers are marked as in a test and not stored. */
final class ItemPreview extends Composite<Div> {
    private final Workbench workbench;
    private final BankItem item;
    private final Div place = new Div();
    private final FeedbackPane feedback = new FeedbackPane();
    private final Button mark = new Button();
    private final Button again = new Button();
    private @Nullable Response response;
    private LanguageTag language;

    ItemPreview(Workbench workbench, BankItem item, LanguageTag wished) {
        this.workbench = workbench;
        this.item = item;
        this.language = item.languageFor(wished);
        Texts.feed(mark, mark::setText, "authoring.preview.mark");
        Texts.feed(again, again::setText, "authoring.preview.again");
        mark.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.addClickListener(click -> show());
        mark.addClickListener(click -> markIt());
        Div actions = new Div(mark, again);
        actions.addClassName("row");
        getContent().addClassNames("stack", "item-preview");
        getContent().add(languages(), place, actions, feedback);
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
        Item text = item.in(language);
        response = null;
        mark.setEnabled(false);
        again.setVisible(false);
        feedback.clear();
        ItemPane pane =
                new ItemPane(Presentations.present(text, OptionOrder.inFileOrder(text), language), this::changed, 3);
        pane.onConfirm(this::markIt);
        place.removeAll();
        place.add(pane);
    }

    private void changed(Optional<Response> now) {
        response = now.orElse(null);
        mark.setEnabled(response != null);
    }

    private void markIt() {
        if (response == null) {
            return;
        }
        Item text = item.in(language);
        OptionOrder order = OptionOrder.inFileOrder(text);
        var outcome = workbench.mark(text, order.toItem(response));
        place.getChildren()
                .filter(ItemPane.class::isInstance)
                .map(ItemPane.class::cast)
                .forEach(pane -> pane.reveal(outcome, order));
        feedback.show(outcome, language);
        mark.setEnabled(false);
        again.setVisible(true);
    }
}
