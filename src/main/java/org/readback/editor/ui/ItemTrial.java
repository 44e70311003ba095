package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Texts;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Outcome;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.player.FeedbackPane;
import org.readback.player.ItemPane;

/** Exactly what a trainee sees. Any answer may be given: its mark and the rule that gave it are shown, and nothing is
 * stored. */
public final class ItemTrial extends Composite<Div> {
    private static final int HEADING = 3;

    private final BiFunction<Item, Response, Outcome> marking;
    private final Div place = new Div();
    private final FeedbackPane feedback = new FeedbackPane();
    private final Button mark = new Button();
    private final Button again = new Button();
    private @Nullable Shown shown;

    private record Shown(Item item, LanguageTag language, ItemPane pane, Optional<Response> response) {}

    /** @param marking of responses by the option ids of the item */
    public ItemTrial(BiFunction<Item, Response, Outcome> marking) {
        this.marking = marking;
        Texts.text(mark, "editor.trial.mark");
        Texts.text(again, "editor.trial.again");
        mark.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        mark.addClickListener(click -> mark());
        again.addClickListener(click -> {
            if (shown != null) show(shown.item(), shown.language());
        });
        Div actions = new Div(mark, again);
        actions.addClassName("row");
        getContent().addClassNames("stack", "item-preview");
        getContent().add(place, actions, feedback);
        clear();
    }

    /** Nothing to try. */
    public void clear() {
        shown = null;
        place.removeAll();
        feedback.clear();
        mark.setVisible(false);
        again.setVisible(false);
    }

    /** Begins anew with this item. */
    public void show(Item item, LanguageTag language) {
        clear();
        var pane = new ItemPane(
                Presentations.present(item, OptionOrder.inFileOrder(item), language), this::changed, HEADING);
        pane.onConfirm(this::mark);
        shown = new Shown(item, language, pane, Optional.empty());
        mark.setVisible(true);
        mark.setEnabled(false);
        place.add(pane);
    }

    private void changed(Optional<Response> now) {
        if (shown == null) return;
        shown = new Shown(shown.item(), shown.language(), shown.pane(), now);
        mark.setEnabled(now.isPresent());
    }

    private void mark() {
        if (shown == null || shown.response().isEmpty()) return;
        Item item = shown.item();
        var order = OptionOrder.inFileOrder(item);
        Outcome outcome = marking.apply(item, order.toItem(shown.response().orElseThrow()));
        shown.pane().reveal(outcome, order);
        feedback.show(outcome, shown.language());
        mark.setEnabled(false);
        again.setVisible(true);
    }
}
