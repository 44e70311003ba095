package org.readback.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.base.Centre;
import org.readback.base.ui.Texts;
import org.readback.item.ReportForm;
import org.readback.item.TaskUse;
import org.readback.item.WordCount;
import org.readback.item.Writing;
import org.readback.marking.Draft;
import org.readback.marking.Saved;
import org.readback.marking.TaskSheet;
import org.readback.marking.Works;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writing a text or a report. Whatever is written is in the database a second or two later; only then it is called
 * saved. */
final class WritingPane extends Composite<Section> {
    private static final int PAUSE = 1500;

    /** How the draft stands. */
    private sealed interface State {
        record Nothing() implements State {}

        record Kept(Instant at) implements State {}

        record Unsaved() implements State {}
    }

    /** Knows at the first key that something is not saved. */
    @Tag("draft-state")
    @JsModule("./draft-state.ts")
    private static final class SaveBar extends HtmlContainer {}

    private final Works works;
    private final TaskSheet.Open open;
    private final Writing task;
    private final Consumer<TaskSheet> handedIn;
    private final ValueSignal<Integer> words = new ValueSignal<>(0);
    private final ValueSignal<State> state;
    final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final SaveBar bar = new SaveBar();
    final Button handIn = new Button();
    final Button again = new Button();
    private int revision;

    WritingPane(Works works, TaskSheet.Open open, Writing task, Consumer<TaskSheet> handedIn) {
        this.works = works;
        this.open = open;
        this.task = task;
        this.handedIn = handedIn;
        this.revision = open.draft().revision();
        this.state =
                new ValueSignal<>(open.savedAt().<State>map(State.Kept::new).orElseGet(State.Nothing::new));
        Section content = getContent();
        content.addClassNames("card", "stack");
        ReportForm form = task.form();
        if (form == null) {
            content.add(Texts.text(new H2(), "marking.write.text"), free());
        } else {
            content.add(Parts.english(new H2(form.title())));
            form.fields().forEach(field -> content.add(field(field)));
        }
        words.set(count());
        Texts.text(again, "marking.write.draft.again").addClickListener(click -> save());
        again.bindVisible(state.map(now -> now instanceof State.Unsaved));
        Texts.text(handIn, "marking.write.handIn").addClickListener(click -> confirm());
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        handIn.setId("hand-in");
        content.add(saveBar(), new Div(handIn));
    }

    private Component free() {
        TextArea area = new TextArea();
        area.setMinRows(8);
        Texts.feed(area, area::setAriaLabel, "marking.write.text");
        return keep(Draft.FREE, area);
    }

    private Component field(ReportForm.Field field) {
        if (field.lines() == 1) {
            TextField line = new TextField(field.label());
            help(field, line, line::setHelperText);
            return keep(field.id(), line);
        }
        TextArea area = new TextArea(field.label());
        area.setMinRows(field.lines());
        help(field, area, area::setHelperText);
        return keep(field.id(), area);
    }

    private static void help(ReportForm.Field field, Component owner, Consumer<String> setter) {
        Texts.follow(
                owner,
                locale -> setter.accept(field.help()
                        .getOrDefault(locale.getLanguage(), field.help().getOrDefault("en", ""))));
    }

    private Component keep(String id, TextFieldBase<?, String> input) {
        input.setValue(open.draft().texts().getOrDefault(id, ""));
        input.getElement().setProperty("maxlength", Draft.MOST);
        input.getElement().setAttribute("translate", "no");
        input.getElement().setAttribute("data-draft", id);
        if (task.frame().use() != TaskUse.PRACTICE) input.getElement().setAttribute("spellcheck", "false");
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(PAUSE);
        input.addValueChangeListener(change -> save());
        fields.put(id, input);
        return input;
    }

    private Component saveBar() {
        Span shown = new Span();
        shown.addClassName("word-count");
        Texts.follow(
                shown,
                locale -> shown.setText(
                        Texts.in(locale, "marking.write.count", words.get(), task.fewest(), task.most())));
        Span saved = new Span();
        saved.setId("draft-state");
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("small");
        Texts.follow(saved, locale -> {
            saved.setText(describe(state.get(), locale));
            bar.getElement().setAttribute("data-failed", state.get() instanceof State.Unsaved);
        });
        saved.addClassName("draft-known");
        Span typing = Texts.text(new Span(), "marking.write.draft.typing");
        typing.addClassNames("small", "draft-typing");
        bar.add(shown, saved, typing, again);
        bar.addClassName("save-bar");
        return bar;
    }

    private static String describe(State state, Locale locale) {
        return switch (state) {
            case State.Nothing _ -> Texts.in(locale, "marking.write.draft.none");
            case State.Kept(Instant at) ->
                Texts.in(
                        locale,
                        "marking.write.draft.saved",
                        DateTimeFormatter.ofPattern("HH:mm")
                                .withZone(Centre.ZONE)
                                .format(at));
            case State.Unsaved _ -> Texts.in(locale, "marking.write.draft.failed");
        };
    }

    private Draft draft() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((id, input) ->
                texts.put(id, Optional.ofNullable(input.getValue()).orElse("")));
        return new Draft(revision, texts);
    }

    private int count() {
        return fields.values().stream()
                .mapToInt(input -> WordCount.of(input.getValue()))
                .sum();
    }

    /** What goes wrong here is told by the page's own notice; until it goes right the draft is not called saved. */
    private void save() {
        words.set(count());
        state.set(new State.Unsaved());
        Draft draft = draft();
        Saved saved = works.save(open.work(), draft);
        revision = saved.revision();
        state.set(new State.Kept(saved.at()));
        kept(draft);
    }

    /** The page calls it saved if nothing was typed meanwhile. */
    private void kept(Draft draft) {
        var texts = JsonNodeFactory.instance.objectNode();
        draft.texts().forEach(texts::put);
        bar.getElement().callJsFunction("kept", texts);
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.now("marking.write.confirm.title"));
        dialog.setText(Texts.now("marking.write.confirm.text", count(), task.fewest(), task.most()));
        dialog.setConfirmText(Texts.now("marking.write.handIn"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.now("marking.write.confirm.back"));
        dialog.addConfirmListener(confirm -> handedIn.accept(works.handIn(open.work(), draft())));
        dialog.open();
    }
}
