package org.readback.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.readback.bank.LiveItems.Trouble;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;

/** The items that hurt a class now. They are named and not shown: the screen may be seen by everybody. */
public final class TroublePane extends Composite<Section> {
    private static final int FULL = 100;

    private final Div place = new Div();
    private List<Trouble> shown = List.of();

    public TroublePane() {
        getContent().addClassNames("card", "stack");
        var rule = Texts.text(new Paragraph(), "exam.trouble.rule");
        rule.addClassName("small");
        getContent().add(Texts.text(new H2(), "exam.trouble.title"), place, rule);
        fill();
    }

    /** As it is now; nothing is built anew where nothing changed. */
    public void show(List<Trouble> now) {
        if (now.equals(shown)) return;
        shown = List.copyOf(now);
        fill();
    }

    private void fill() {
        place.removeAll();
        if (shown.isEmpty()) {
            place.add(Texts.text(new Paragraph(), "exam.trouble.none"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("exam-list");
        shown.forEach(each -> list.add(new ListItem(row(each))));
        place.add(list);
    }

    private static Component row(Trouble trouble) {
        String id = trouble.item().item().itemId();
        var link = Texts.untranslated(new Anchor("items/" + id, id));
        var words = new Span();
        words.addClassName("small");
        Texts.follow(words, locale -> words.setText(words(trouble, locale)));
        var fill = new Span();
        fill.setWidth(FULL * trouble.earned() + "%");
        var bar = new Div(fill);
        bar.addClassName("exam-meter");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new Div(link, words, bar);
    }

    private static String words(Trouble trouble, Locale locale) {
        String now = Texts.in(locale, "exam.trouble.earned", trouble.answers(), Formats.percent(trouble.earned()));
        return trouble.usual().isEmpty()
                ? now
                : now + " "
                        + Texts.in(
                                locale,
                                "exam.trouble.usual",
                                Formats.percent(trouble.usual().getAsDouble()));
    }
}
