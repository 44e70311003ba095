package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A card on Today for what is there in numbers: of each kind of which there is any a sentence and a way to it. Without any
 * there is no card. */
public final class WaitingCard {
    private final String title;
    private final List<Component> lines = new ArrayList<>();

    /** @param title key of the heading */
    public WaitingCard(String title) {
        this.title = title;
    }

    /** @param sentence key that takes the number, and what else is named
     * @param link key of what stands on the way to the path */
    public WaitingCard count(long number, String sentence, Way link, Object... others) {
        if (number == 0) return this;
        Object[] parameters = new Object[others.length + 1];
        parameters[0] = number;
        System.arraycopy(others, 0, parameters, 1, others.length);
        lines.add(Texts.text(new Paragraph(), sentence, parameters));
        lines.add(Texts.text(new Anchor(link.path()), link.key()));
        return this;
    }

    /** Where somebody goes from a card.
     *
     * @param key of what stands on the link */
    public record Way(String path, String key) {}

    /** Empty if nothing was counted. */
    public Optional<Component> card() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(Cards.titled(title, lines.toArray(Component[]::new)));
    }
}
