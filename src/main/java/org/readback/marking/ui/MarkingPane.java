package org.readback.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.base.ui.VoiceRecorder;
import org.readback.item.OpenTask;
import org.readback.marking.MarkingQueue;
import org.readback.marking.MarkingSheet;
import org.readback.marking.NewRating;
import org.readback.marking.Points;
import org.readback.marking.RecordingId;

/** The work at one side, the rubric at the other; afterwards, what came of it. */
final class MarkingPane extends Composite<Div> {
    private static final int VOICE_SECONDS = 90;

    private final MarkingQueue queue;
    private final AtomicReference<Optional<RecordingId>> voice = new AtomicReference<>(Optional.empty());
    private final Paragraph heard = new Paragraph();
    final TextArea remark = new TextArea();
    final Button save = new Button();
    final Button release = new Button();
    final RubricPane rubric;
    private MarkingSheet sheet;

    MarkingPane(MarkingQueue queue, MarkingSheet sheet) {
        this.queue = queue;
        this.sheet = sheet;
        this.rubric = new RubricPane(sheet.task().task().rubric());
        getContent().addClassNames("stack", "marking-pane");
        Texts.text(save, "marking.mark.save").addClickListener(click -> rate());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-rating");
        Texts.text(release, "marking.mark.release").addClickListener(click -> {
            queue.release(sheet.work());
            UI.getCurrent().navigate("marking");
        });
        Texts.feed(remark, remark::setLabel, "marking.mark.remark");
        Texts.feed(remark, remark::setHelperText, "marking.mark.remark.help");
        remark.setMaxLength(NewRating.MOST);
        remark.setMinRows(3);
        heard.getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        Div content = getContent();
        content.removeAll();
        OpenTask task = sheet.task().task();
        Component work = Cards.titled(
                "marking.mark.work",
                new HandedInPane(task, sheet.handedIn(), recording -> queue.listen(sheet.work(), recording)));
        Div left = new Div(work, new TaskText(task));
        left.addClassName("stack");
        Component right = switch (sheet.state()) {
            case MarkingSheet.ToRate(Instant until) -> rating(until);
            case MarkingSheet.Rated rated -> rated(rated);
        };
        Div split = new Div(left, right);
        split.addClassName("marking-split");
        content.add(split);
    }

    private Component rating(Instant until) {
        VoiceRecorder recorder = new VoiceRecorder(
                new VoiceRecorder.Limits(0, VOICE_SECONDS),
                bytes -> voice.set(Optional.of(queue.speak(sheet.work(), bytes))),
                clipping -> Texts.follow(heard, locale -> heard.setText(Texts.in(locale, "marking.mark.voice.saved"))));
        Div buttons = new Div(save, release);
        buttons.addClassName("row");
        Aside aside = new Aside(
                Texts.text(new H2(), "marking.mark.rubric"),
                Parts.small("marking.mark.who"),
                Parts.small("marking.mark.rubric.text"),
                rubric,
                remark,
                Texts.text(new H3(), "marking.mark.voice"),
                recorder,
                heard,
                buttons,
                Parts.small(
                        "marking.mark.until",
                        DateTimeFormatter.ofPattern("HH:mm")
                                .withZone(Centre.ZONE)
                                .format(until)));
        aside.addClassNames("card", "stack");
        Texts.name(aside, "marking.mark.rubric");
        return aside;
    }

    private void rate() {
        Optional<Points> points = rubric.points();
        if (points.isEmpty()) {
            Notices.warn("marking.mark.missing");
            return;
        }
        sheet = queue.rate(
                sheet.work(), new NewRating(points.get(), remark.getValue().strip(), voice.get()));
        show();
        Notices.tell("marking.mark.saved");
    }

    private Component rated(MarkingSheet.Rated rated) {
        Aside aside = new Aside(
                Texts.text(new H2(), "marking.mark.mine"), points(rated.mine().points()));
        aside.addClassNames("card", "stack");
        aside.setId("rated");
        Texts.name(aside, "marking.mark.mine");
        if (!rated.mine().remark().isBlank()) {
            aside.add(Texts.untranslated(new Paragraph(rated.mine().remark())));
        }
        rated.mine()
                .voice()
                .ifPresent(id ->
                        aside.add(Sounds.player(() -> queue.listen(sheet.work(), id), "marking.marks.voice", 1)));
        rated.finished()
                .ifPresentOrElse(end -> finished(aside, end), () -> aside.add(Parts.small("marking.mark.waits")));
        aside.add(new Div(QueueView.next(queue, "marking.mark.next")));
        return aside;
    }

    private static void finished(Aside aside, MarkingSheet.Finished end) {
        aside.add(
                Texts.text(new H2(), "marking.mark.result"),
                Parts.small("marking.way." + end.outcome().way()),
                Parts.points(
                        end.outcome().rubric(), scale -> end.outcome().byScale().getOrDefault(scale, 0.0)));
        if (end.all().size() > 1) {
            for (int rater = 1; rater <= end.all().size(); rater++) {
                aside.add(
                        Texts.text(new H3(), "marking.mark.all", rater),
                        points(end.all().get(rater - 1)));
            }
        }
        aside.add(end.name()
                .map(name -> Parts.small("marking.mark.from", name))
                .orElseGet(() -> Parts.small("marking.mark.from.unknown")));
    }

    private static Component points(Points points) {
        return Parts.points(points.rubric(), scale -> (double) points.byScale().getOrDefault(scale, 0));
    }
}
