package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.base.ui.VoiceRecorder;
import org.readback.content.DialogueLines;
import org.readback.content.DialogueLines.Placed;
import org.readback.course.LessonId;
import org.readback.editing.LessonBeginnings;
import org.readback.item.MediaId;
import org.readback.library.MediumCard;

/** The lines of the dialogues as they stand in the text, each with the way to its sound: one of the library, or spoken here. */
final class DialogueSounds extends Composite<Details> {
    private static final int SECONDS = 60;

    private final LessonBeginnings beginnings;
    private final LessonId lesson;
    private final Supplier<String> text;
    private final Consumer<String> put;
    private final Div place = new Div();
    private final Queue<MediaId> recorded = new ConcurrentLinkedQueue<>();

    /** @param text the body as it stands now
     * @param put takes the body with the sounds in it */
    DialogueSounds(LessonBeginnings beginnings, LessonId lesson, Supplier<String> text, Consumer<String> put) {
        this.beginnings = beginnings;
        this.lesson = lesson;
        this.text = text;
        this.put = put;
        Texts.feed(getContent(), getContent()::setSummaryText, "editing.lines");
        place.addClassName("stack");
        getContent().add(Texts.text(new Paragraph(), "editing.lines.text"), place);
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened()) show();
        });
    }

    private void show() {
        place.removeAll();
        List<Placed> lines = DialogueLines.of(text.get());
        if (lines.isEmpty()) {
            place.add(Texts.text(new Paragraph(), "editing.lines.none"));
            return;
        }
        var list = new OrderedList();
        list.addClassName("editing-dialogue");
        lines.forEach(line -> list.add(row(line)));
        place.add(list);
    }

    private ListItem row(Placed line) {
        var words = Texts.untranslated(
                new Span(line.turn().speaker() + ": " + line.turn().words()));
        var choice = new Div();
        choice.addClassName("stack");
        var open = new Button();
        Texts.feed(open, open::setText, "editing.lines.open");
        Texts.name(
                open,
                "editing.lines.open.of",
                line.turn().speaker(),
                line.turn().words());
        open.addClickListener(click -> {
            boolean closed = choice.getComponentCount() == 0;
            place.getChildren().forEach(DialogueSounds::close);
            if (closed) choice.add(choice(line));
        });
        var row = new ListItem(words, open, choice);
        line.turn().sound().ifPresent(file -> row.addComponentAtIndex(1, file(file)));
        return row;
    }

    /** One line is open at a time: there is one microphone. */
    private static void close(com.vaadin.flow.component.Component list) {
        list.getChildren()
                .flatMap(com.vaadin.flow.component.Component::getChildren)
                .filter(Div.class::isInstance)
                .forEach(choice -> ((Div) choice).removeAll());
    }

    private static Span file(String name) {
        var file = Texts.untranslated(new Span(name));
        file.addClassName("small");
        return file;
    }

    private Div choice(Placed line) {
        var sound = new ComboBox<MediumCard>();
        sound.setItems(beginnings.media().stream()
                .filter(card -> card.kind().isSound())
                .toList());
        sound.setItemLabelGenerator(card -> card.text().name());
        Texts.feed(sound, sound::setLabel, "editing.lines.sound");
        var give = Texts.text(new Button(), "editing.lines.put");
        give.addClickListener(click -> {
            if (sound.getValue() != null) give(line, sound.getValue().id());
        });
        var known = new Div(sound, give);
        known.addClassNames("row", "editing-insert");
        recorded.clear();
        var recorder = new VoiceRecorder(
                new VoiceRecorder.Limits(0, SECONDS),
                webm -> recorded.add(beginnings.record(line.turn().words(), webm)),
                clipping -> Optional.ofNullable(recorded.poll()).ifPresent(kept -> give(line, kept)));
        var choice = new Div(known, Texts.text(new Paragraph(), "editing.lines.record"), recorder);
        choice.addClassName("stack");
        if (line.turn().sound().isPresent()) {
            var off = Texts.text(new Button(), "editing.lines.off");
            off.addClickListener(click -> change(line, Optional.empty()));
            choice.add(off);
        }
        return choice;
    }

    private void give(Placed line, MediaId sound) {
        change(line, Optional.of(beginnings.give(lesson, sound)));
    }

    private void change(Placed line, Optional<String> file) {
        String now = DialogueLines.with(text.get(), line, file);
        if (DialogueLines.of(now).stream().noneMatch(each -> isAt(each, line, file))) {
            Notices.tell("editing.lines.gone");
        } else {
            put.accept(now);
            Notices.tell("editing.lines.done");
        }
        show();
    }

    private static boolean isAt(Placed now, Placed wanted, Optional<String> file) {
        return now.line() == wanted.line()
                && now.turn().words().equals(wanted.turn().words())
                && now.turn().sound().equals(file);
    }
}
