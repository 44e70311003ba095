package org.readback.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;

/** Buttons for those who do not write Markdown: they put it into the text at the place of the cursor. */
final class MarkdownTools extends Composite<Div> {
    private final Inserter inserter = new Inserter();
    private final Consumer<String> changed;

    /** The part that knows the cursor. */
    @Tag("markdown-tools")
    @JsModule("./markdown-tools.ts")
    private static final class Inserter extends Component {}

    /** Blocks that stand by themselves; {@code editing.block.*} are their names. */
    private enum Block {
        DIALOGUE("::: dialogue At the gate\nGuard: Good morning.\nVisitor: Good morning.\n:::"),
        TABLE("::: table A table\n| Column | Column |\n|---|---|\n| … | … |\n:::"),
        CALLOUT("::: callout Remember\n…\n:::"),
        REVEAL("::: reveal Think first\n…\n:::"),
        ACTIVITY("::: activity In pairs\n1. …\n:::"),
        SOURCE("::: source\n…\n:::");

        private final String text;

        Block(String text) {
            this.text = text;
        }
    }

    /** @param field id of the text area
     * @param changed told the whole text that stands in the field then */
    MarkdownTools(String field, Consumer<String> changed) {
        this.changed = changed;
        inserter.getElement().setAttribute("field", field);
        getContent().addClassName("editing-tools");
        getContent().getElement().setAttribute("role", "toolbar");
        Texts.name(getContent(), "editing.tools");
        getContent().add(inserter);
        tool("editing.tool.bold", () -> call("around", "**", "**", Texts.now("editing.tool.word")));
        tool("editing.tool.italic", () -> call("around", "*", "*", Texts.now("editing.tool.word")));
        tool("editing.tool.heading", () -> call("lines", "## "));
        tool("editing.tool.list", () -> call("lines", "- "));
        tool("editing.tool.numbers", () -> call("lines", "1. "));
        for (Block block : Block.values()) tool("editing.block." + block, () -> block(block.text));
    }

    private void tool(String key, Runnable act) {
        var button = new NativeButton();
        button.addClassName("chip");
        button.addClickListener(click -> act.run());
        button.add(Texts.text(new Span(), key));
        getContent().add(button);
    }

    /** Puts a block behind the line of the cursor. */
    void block(String text) {
        call("block", text);
    }

    /** Shows a line of the text, counted from 1. */
    void line(int number) {
        inserter.getElement().callJsFunction("line", number);
    }

    private void call(String function, String... parameters) {
        inserter.getElement().callJsFunction(function, (Object[]) parameters).then(String.class, changed::accept);
    }
}
