package org.readback.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.base.ui.Texts;
import org.readback.content.LessonBlock;
import org.readback.content.LessonReading;
import org.readback.content.LessonText;
import org.readback.course.WrittenLesson;
import org.readback.editing.LessonWriting;
import org.readback.item.LanguageTag;

/** What trainees will see, at once: on the page, on a phone, on paper; beside a translation also its original. Only blocks
 * that changed are made again. */
final class PreviewPane extends Composite<Section> {
    private final Div chips = new Div();
    private final Div frame = new Div();
    private final H2 title = new H2();
    private final Paragraph aim = new Paragraph();
    private final Article body = new Article();
    private final List<LessonBlock> shown = new ArrayList<>();
    private final LanguageTag language;
    private final PreviewBlocks blocks;
    private final PreviewBlocks originalBlocks;
    private final LanguageTag first;
    private Optional<LessonText> original = Optional.empty();
    private LessonText text;
    private Mode mode = Mode.PAGE;

    /** {@code editing.mode.*} are the names. */
    enum Mode {
        PAGE,
        PHONE,
        PAPER,
        ORIGINAL
    }

    PreviewPane(LessonWriting writing, WrittenLesson lesson, LanguageTag language, String source) {
        this.language = language;
        this.first = lesson.first();
        this.blocks = new PreviewBlocks(writing, lesson, language);
        this.originalBlocks = new PreviewBlocks(writing, lesson, first);
        this.text = LessonReading.of(source).text();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        Texts.name(chips, "editing.preview.as");
        frame.addClassName("editing-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "group");
        Texts.name(frame, "editing.preview");
        aim.addClassName("aim");
        body.addClassName("reading");
        frame.add(title, aim, body);
        getContent().addClassName("editing-preview");
        Texts.name(getContent(), "editing.preview");
        getContent().add(chips, frame);
        modes();
        choose(Mode.PAGE);
    }

    /** The original beside a translation, as it stands now. */
    void original(String source) {
        original = Optional.of(LessonReading.of(source).text());
        modes();
    }

    private void modes() {
        chips.removeAll();
        for (Mode each : Mode.values()) {
            if (each == Mode.ORIGINAL && original.isEmpty()) continue;
            var chip = new NativeButton();
            chip.add(Texts.text(new Span(), "editing.mode." + each));
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(each == mode));
            chip.addClickListener(click -> {
                chips.getChildren()
                        .forEach(other ->
                                other.getElement().setAttribute("aria-pressed", Boolean.toString(other.equals(chip))));
                choose(each);
            });
            chips.add(chip);
        }
    }

    private void choose(Mode wanted) {
        frame.removeClassName(styleOf(mode));
        boolean otherText = (mode == Mode.ORIGINAL) != (wanted == Mode.ORIGINAL);
        mode = wanted;
        frame.addClassName(styleOf(mode));
        if (otherText) {
            shown.clear();
            body.removeAll();
        }
        draw();
    }

    private static String styleOf(Mode mode) {
        return "editing-as-" + mode.name().toLowerCase(Locale.ROOT);
    }

    /** Shows this text from now on. */
    void show(LessonText changed) {
        text = changed;
        if (mode != Mode.ORIGINAL) draw();
    }

    private void draw() {
        LessonText wanted = mode == Mode.ORIGINAL ? original.orElse(text) : text;
        String lang = (mode == Mode.ORIGINAL ? first : language).code();
        title.setText(wanted.title());
        title.getElement().setAttribute("lang", lang);
        aim.setText(wanted.objective());
        aim.getElement().setAttribute("lang", lang);
        PreviewBlocks make = mode == Mode.ORIGINAL ? originalBlocks : blocks;
        List<LessonBlock> now = wanted.blocks();
        int same = 0;
        while (same < Math.min(now.size(), shown.size()) && now.get(same).equals(shown.get(same))) same++;
        int end = 0;
        while (end < Math.min(now.size(), shown.size()) - same
                && now.get(now.size() - 1 - end).equals(shown.get(shown.size() - 1 - end))) end++;
        List<Component> old = body.getChildren().toList();
        old.subList(same, old.size() - end).forEach(body::remove);
        for (int index = same; index < now.size() - end; index++) {
            body.addComponentAtIndex(index, make.block(now.get(index)));
        }
        shown.clear();
        shown.addAll(now);
    }
}
