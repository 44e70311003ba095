package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.readback.base.ui.Texts;

/** A text in which places are marked: the button puts a placeholder at the cursor, or in the stead of the words that are
 * selected. */
final class RunningText extends Composite<Div> {
    private static final String FROM = "element.closest('.editor-running').querySelector('textarea').selectionStart";
    private static final String TO = "element.closest('.editor-running').querySelector('textarea').selectionEnd";

    final TextArea text;
    private final Button mark = new Button();
    private final Supplier<String> next;
    private final BiConsumer<String, String> marked;

    /** @param words key stem of the texts: {@code .text} label, {@code .mark} button, {@code .hint}
     * @param next id of the next place
     * @param marked told the id of a new place and the words that stood there, which may be none */
    RunningText(Fields fields, String words, String value, Supplier<String> next, BiConsumer<String, String> marked) {
        this.next = next;
        this.marked = marked;
        text = fields.area(words + ".text", value);
        text.setMinRows(3);
        Texts.text(mark, words + ".mark");
        mark.getElement()
                .addEventListener(
                        "click",
                        event -> mark(
                                event.getEventData().path(FROM).asInt(Integer.MAX_VALUE),
                                event.getEventData().path(TO).asInt(Integer.MAX_VALUE)))
                .addEventData(FROM)
                .addEventData(TO);
        var hint = Texts.text(new Paragraph(), words + ".hint");
        hint.addClassName("small");
        getContent().addClassNames("editor-running", "stack");
        getContent().add(text, mark, hint);
    }

    /** @param from in UTF-16 units, as in the browser; beyond the text is its end */
    void mark(int from, int to) {
        String words = text.getValue();
        int begin = Math.clamp(from, 0, words.length());
        int end = Math.clamp(to, begin, words.length());
        String chosen = words.substring(begin, end);
        if (chosen.contains("{") || chosen.contains("}")) return;
        String kept = chosen.strip();
        String id = next.get();
        String before = chosen.isBlank() ? chosen : chosen.substring(0, chosen.indexOf(kept));
        String after = chosen.isBlank() ? "" : chosen.substring(before.length() + kept.length());
        text.setValue(words.substring(0, begin) + before + "{" + id + "}" + after + words.substring(end));
        marked.accept(id, kept);
    }

    /** The words come back to where the place was. */
    void unmark(String id, String words) {
        text.setValue(text.getValue().replace("{" + id + "}", words));
    }
}
