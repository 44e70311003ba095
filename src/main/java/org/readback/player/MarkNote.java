package org.readback.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.readback.base.ui.Texts;
import org.readback.item.Difference;
import org.readback.item.MatchRule;
import org.readback.item.TypedMark;

/** After the answer: which rule decided over a typed text, and how it differs from what was expected. */
final class MarkNote extends Composite<Div> {
    private boolean words;

    MarkNote(TypedMark mark) {
        getContent().addClassName("mark-note");
        add(mark);
    }

    /** Headed by the number of its gap. */
    static MarkNote ofGap(int number, TypedMark mark) {
        var note = new MarkNote(mark);
        var head = Texts.text(new Span(), "player.gap.number", number);
        head.addClassName("mark-head");
        note.getContent().addComponentAsFirst(inScreenLanguage(head));
        return note;
    }

    /** Headed by whether the fact was told, and what it is. */
    static MarkNote ofFact(TypedMark mark) {
        var note = new MarkNote(mark);
        var fact = new Span(mark.expected());
        fact.addClassName("key-text");
        note.getContent().addComponentAsFirst(new Div(verdict(mark), fact));
        return note;
    }

    static Span verdict(TypedMark mark) {
        if (mark.score().isFull()) return Mark.of(true, "player.mark.right");
        if (mark.score().value() > 0) return Mark.of("soon", "warning", "player.mark.partly");
        return mark.rule() == MatchRule.BLANK
                ? Mark.of("unknown", "chevron", "player.mark.needed")
                : Mark.of(false, "player.mark.needed");
    }

    /** Whether it says anything besides its head. */
    boolean hasWords() {
        return words;
    }

    private void add(TypedMark mark) {
        if (!isPlain(mark.rule())) {
            words = true;
            var rule = Texts.text(new Paragraph(), "player.rule." + mark.rule());
            getContent().add(inScreenLanguage(rule));
        }
        if (mark.difference().isEmpty()) return;
        words = true;
        var row = new Paragraph();
        row.addClassName("difference");
        mark.difference().forEach(part -> show(row.getElement(), part));
        row.getElement().appendChild(spoken(mark.difference()));
        getContent().add(row, inScreenLanguage(Texts.text(new Paragraph(), "player.difference")));
    }

    /** Nothing to explain: the verdict says it. */
    private static boolean isPlain(MatchRule rule) {
        return rule == MatchRule.EXACT || rule == MatchRule.BLANK || rule == MatchRule.NO_MATCH;
    }

    /** Drawn for the eye: struck out what is too much, underlined what is missing. */
    private static void show(Element row, Difference part) {
        if (part.kind() == Difference.Kind.SAME) {
            row.appendChild(piece("span", part.given()));
            return;
        }
        if (!part.given().isEmpty()) row.appendChild(piece("del", part.given()));
        if (!part.expected().isEmpty()) row.appendChild(piece("ins", part.expected()));
    }

    private static Element piece(String tag, String text) {
        return new Element(tag).setAttribute("aria-hidden", "true").setText(text);
    }

    /** The same for the ear: what was typed, and what was expected. */
    private static Element spoken(List<Difference> difference) {
        var typed = difference.stream().map(Difference::given).collect(Collectors.joining());
        var expected = difference.stream().map(Difference::expected).collect(Collectors.joining());
        var words = new Span();
        words.addClassName("visually-hidden");
        Texts.text(words, "player.difference.spoken", typed.strip(), expected.strip());
        return inScreenLanguage(words).getElement();
    }

    private static <C extends Component> C inScreenLanguage(C words) {
        Texts.follow(words, locale -> words.getElement().setAttribute("lang", locale.getLanguage()));
        return words;
    }
}
