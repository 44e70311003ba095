package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.HoldsUnsent;
import org.readback.base.ui.Texts;
import org.readback.content.LessonReading;
import org.readback.content.LessonSource;
import org.readback.course.LessonId;
import org.readback.editing.EditingSheet;
import org.readback.editing.EditingSheet.Part;
import org.readback.editing.SaveResult;
import org.readback.editing.Written;
import org.readback.editing.ui.LessonEditorView.Services;
import org.readback.item.LanguageTag;

/** The editor: at the left the text, at the right what trainees will see. What is typed is saved by itself. */
final class EditorPane extends Composite<Div> implements HoldsUnsent {
    private static final String FIELD = "lesson-body";
    private static final int PAUSE = 900;

    private final Services services;
    private final LessonId lesson;
    private final LanguageTag language;
    private final FrontForm front;
    private final TextArea body = new TextArea();
    private final MarkdownTools tools = new MarkdownTools(FIELD, this::put);
    private final PreviewPane preview;
    private final ConflictPane conflict;
    private final ReviewPane review;
    private final FindingsPane findings;
    private final Span status = new Span();
    private LessonSource parts;
    private String written;
    private String base;
    private int seen;
    private String said = "editing.status.nothing";
    private Object[] about = {};

    EditorPane(Services services, EditingSheet sheet) {
        this.services = services;
        this.lesson = sheet.lesson().id();
        this.language = sheet.language();
        this.base = sheet.source();
        this.seen = sheet.saves();
        this.parts = LessonSource.of(sheet.source());
        front = new FrontForm(
                sheet.lesson().course(), parts, services.writing().items(lesson, language), this::changed);
        preview = new PreviewPane(services.writing(), sheet.lesson(), language, sheet.source());
        conflict = new ConflictPane(language.code(), this::take);
        review = new ReviewPane(services, sheet, () -> seen);
        findings = new FindingsPane(
                () -> services.writing().check(lesson, language, text()), number -> tools.line(number - frontLines()));
        sheet.original().ifPresent(original -> preview.original(original.source()));
        body.setId(FIELD);
        written = parts.body();
        body.setValue(written);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(PAUSE);
        body.addClassName("editing-body");
        body.getElement().setAttribute("lang", language.code());
        body.addValueChangeListener(change -> {
            if (change.isFromClient()) put(change.getValue());
        });
        Texts.feed(body, body::setLabel, "editing.body");
        Texts.feed(body, body::setHelperText, "editing.body.help");
        status.getElement().setAttribute("role", "status");
        status.addClassName("small");
        Texts.follow(status, locale -> tell());
        build(sheet);
        if (sheet.part() != Part.WRITE) close();
    }

    private void build(EditingSheet sheet) {
        var sounds = new DialogueSounds(services.beginnings(), lesson, () -> written, this::replace);
        sounds.setVisible(sheet.part() == Part.WRITE);
        var write = new Div(front, tools, body, new InsertPane(services, sheet, tools), sounds);
        write.addClassName("editing-write");
        var split = new Div(write, preview);
        split.addClassName("editing-split");
        getContent().addClassNames("stack", "editing");
        getContent().add(heading(sheet), status, conflict);
        sheet.original()
                .flatMap(EditingSheet.Original::before)
                .ifPresent(before -> getContent().add(new OutdatedPane(services, sheet, before)));
        getContent().add(split, findings, review);
        if (sheet.lesson().madeHere()) getContent().add(new WordsCard(services.beginnings(), sheet.lesson()));
    }

    private Div heading(EditingSheet sheet) {
        var title = ContentTexts.text(new H1(), sheet.lesson().title());
        var places = new Nav(
                Texts.text(new Anchor("lesson-drafts"), "editing.list.title"),
                Texts.text(
                        new Anchor("lesson-drafts/" + lesson + "/" + language.code() + "/history"), "editing.history"));
        sheet.lesson().course().languages().stream()
                .filter(other -> !other.equals(language))
                .forEach(other -> places.add(Texts.text(
                        new Anchor("lesson-drafts/" + lesson + "/" + other.code()),
                        "editing.language." + other.code())));
        places.addClassName("row");
        Texts.name(places, "editing.places");
        var state = new Div(
                Texts.text(new Span(), "editing.language." + language.code()), VersionWords.tag(sheet.version()));
        state.addClassName("row");
        var heading = new Div(places, title, state);
        heading.addClassNames("page-heading", "stack");
        sheet.changed().ifPresent(change -> {
            var last = new Paragraph();
            Texts.follow(
                    last,
                    locale -> last.setText(Texts.in(
                            locale, "editing.changed-by", change.by(), Formats.dateTime(change.at(), locale))));
            heading.add(last);
        });
        return heading;
    }

    private void close() {
        front.close();
        body.setReadOnly(true);
        tools.setVisible(false);
        said = "editing.status.closed";
        tell();
    }

    private String text() {
        return front.source(parts, written).write();
    }

    /** Lines before the body in the file. */
    private int frontLines() {
        String whole = text();
        return (int) whole.substring(0, whole.indexOf("\n---\n", 3) + 5).lines().count();
    }

    /** What stands in the field, whether it was typed or put there; the field itself is not told, since somebody may be
     * typing in it. */
    private void put(String text) {
        if (text.equals(written)) return;
        written = text;
        changed();
    }

    /** What was written beside the field. */
    private void replace(String text) {
        body.setValue(text);
        put(text);
    }

    private void changed() {
        String source = text();
        preview.show(LessonReading.of(source).text());
        SaveResult result = services.writing().save(lesson, language, new Written(seen, base, source));
        switch (result) {
            case SaveResult.Saved(int saves) -> saved(saves, source, "editing.status.saved");
            case SaveResult.Merged(int saves, String merged, String by) -> {
                fill(merged);
                saved(saves, merged, "editing.status.merged", by);
            }
            case SaveResult.Beside(int saves, String theirs, String by) -> {
                conflict.show(source, theirs, saves, by);
                said = "editing.status.beside";
                about = new Object[] {by};
                tell();
            }
        }
    }

    private void saved(int saves, String source, String key, Object... parameters) {
        seen = saves;
        base = source;
        said = key;
        about = parameters;
        conflict.setVisible(false);
        findings.old();
        tell();
    }

    /** One of two texts that were written at once, chosen by a person. */
    private void take(ConflictPane.Choice choice) {
        seen = choice.saves();
        base = choice.theirs();
        if (choice.isTheirs()) {
            fill(choice.theirs());
            saved(choice.saves(), choice.theirs(), "editing.status.theirs");
        } else {
            changed();
        }
    }

    private void fill(String source) {
        parts = LessonSource.of(source);
        front.fill(parts);
        written = parts.body();
        body.setValue(written);
        preview.show(LessonReading.of(source).text());
    }

    private void tell() {
        status.setText(Texts.now(said, about));
    }

    @Override
    public boolean hasUnsent() {
        return conflict.isVisible();
    }
}
