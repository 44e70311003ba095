package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSounds;
import org.readback.assessment.Notice;
import org.readback.base.ui.Icons;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Polls;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.item.Response;
import org.readback.player.ItemPane;

/** One item and nothing else. The frame stays while items come and go; what is chosen stays on screen until the service
 * has said that it is saved. */
final class AttemptPane extends Composite<Div> {
    private static final Duration EVERY = Duration.ofSeconds(10);
    /** A clip that loads moves the deadline by a minute at most; what is more was given by somebody. */
    private static final Duration MORE_TIME = Duration.ofSeconds(90);

    private final Assessments assessments;
    private final AttemptSounds sounds;
    private final AttemptBar bar;
    private final Div place = new Div();
    private final Div notice = new Div();
    private final Span heard = new Span();
    private final Span specimen = Tags.of("soon", "warning", "assessment.specimen");
    final Paragraph hint = Texts.text(new Paragraph(), "assessment.attempt.choose");
    final Button next = new Button();
    final Button pause = new Button();
    final Button rest = new Button();
    private final Div asked = new Div();
    private final Div held = new Div();

    private final ValueSignal<AttemptSheet.Freedom> freedom;
    private AttemptSheet.Asking asking;
    private Optional<Response> response = Optional.empty();
    private boolean working;
    private boolean resting;

    AttemptPane(Assessments assessments, AttemptSounds sounds, AttemptSheet.Asking first) {
        this.assessments = assessments;
        this.sounds = sounds;
        asking = first;
        freedom = new ValueSignal<>(first.freedom());
        bar = new AttemptBar(first, this::timeOver);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setId("next");
        next.setDisableOnClick(true);
        next.addClickListener(click -> save());
        pause.addClickListener(click -> pause());
        rest.setId("rest");
        rest.addClickListener(click -> take(assessments.rest(asking.attempt())));
        Texts.text(next, "assessment.attempt.next");
        Texts.text(pause, "assessment.attempt.pause");
        heard.addClassName("visually-hidden");
        heard.getElement().setAttribute("role", "status");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "alert");
        var aside = new Div(pause, rest);
        aside.addClassName("row");
        var buttons = new Div(aside, next);
        buttons.addClassNames("row", "between");
        asked.addClassName("asked");
        asked.add(notice, specimen, place, hint, buttons);
        var main = new Main(asked, held, heard);
        main.setId("main");
        main.addClassName("one-item");
        getContent().add(bar, main);
        show(first);
        Texts.follow(rest, this::nameBreaks);
        if (first.freedom().supervised()) Polls.every(this, EVERY, this::look);
    }

    private void show(AttemptSheet.Asking sheet) {
        asking = sheet;
        goOn();
        response = Optional.empty();
        hint.setVisible(false);
        specimen.setVisible(sheet.specimen());
        notice.removeAll();
        sheet.notice().ifPresent(this::tell);
        bar.show(sheet);
        freedom.set(sheet.freedom());
        var item = new ItemPane(sheet.item(), this::chosen, 2, new AttemptListening(sounds, sheet, bar::countDown));
        item.onConfirm(this::save);
        place.removeAll();
        place.add(item);
        item.focusStem();
    }

    private void tell(Notice why) {
        var key = switch (why) {
            case ANSWERED_ELSEWHERE -> "assessment.notice.elsewhere";
            case TIME_OVER -> "assessment.notice.time";
            case SESSION_CLOSED -> "assessment.notice.closed";
        };
        notice.add(Icons.of("warning"), Texts.text(new Span(), key));
    }

    private void chosen(Optional<Response> now) {
        response = now;
        if (now.isPresent()) hint.setVisible(false);
    }

    private void save() {
        if (working) return; // a second click of the same message
        working = true;
        try {
            response.ifPresentOrElse(this::answer, () -> hint.setVisible(true));
        } finally {
            getElement()
                    .getNode()
                    .runWhenAttached(ui -> ui.beforeClientResponse(this, context -> {
                        working = false;
                        next.setEnabled(true);
                    }));
        }
    }

    private void answer(Response chosen) {
        int position = asking.position();
        switch (assessments.answer(asking.attempt(), asking.nonce(), chosen)) {
            case AttemptSheet.Asking following -> {
                show(following);
                if (following.position() > position) {
                    heard.setText(Texts.now("assessment.attempt.heard", following.position()));
                }
            }
            case AttemptSheet.Held stands -> hold(stands);
            case AttemptSheet.Finished finished -> finish(finished);
        }
    }

    private void timeOver() {
        look();
    }

    /** What others did to the attempt meanwhile. */
    void look() {
        take(assessments.resume(asking.attempt()));
    }

    private void take(AttemptSheet sheet) {
        switch (sheet) {
            case AttemptSheet.Asking still when still.nonce().equals(asking.nonce()) -> goOn(still);
            case AttemptSheet.Asking other -> show(other);
            case AttemptSheet.Held stands -> hold(stands);
            case AttemptSheet.Finished finished -> finish(finished);
        }
    }

    /** The same item; what was chosen or typed stands there still. */
    private void goOn(AttemptSheet.Asking still) {
        var more = Duration.between(
                asking.remaining().deadline(), still.remaining().deadline());
        if (asked.isVisible() && more.compareTo(MORE_TIME) > 0) {
            Notices.tell("assessment.notice.more", more.toMinutes());
        }
        asking = still;
        boolean stood = !asked.isVisible();
        goOn();
        if (stood) place.getChildren().findFirst().ifPresent(item -> ((ItemPane) item).focusStem());
        bar.show(still);
        freedom.set(still.freedom());
    }

    private void goOn() {
        held.removeAll();
        asked.setVisible(true);
        bar.setHeld(false);
    }

    private void hold(AttemptSheet.Held stands) {
        boolean isBreak = stands.until().isPresent();
        if (!asked.isVisible() && isBreak == resting) return; // it is told already
        resting = isBreak;
        asked.setVisible(false);
        bar.setHeld(true);
        held.removeAll();
        held.add(new HeldPane(assessments, stands, this::take));
    }

    private void nameBreaks(Locale locale) {
        var now = freedom.get();
        rest.setVisible(now.length().isPositive());
        rest.setEnabled(now.breaks() > 0);
        rest.setText(Texts.in(
                locale, "assessment.attempt.rest", now.breaks(), now.length().toMinutes()));
    }

    private void pause() {
        assessments.pause(asking.attempt());
        Notices.tell("assessment.attempt.paused");
        UI.getCurrent().navigate("");
    }

    private void finish(AttemptSheet.Finished finished) {
        finished.notice()
                .ifPresent(why -> Notices.tell(
                        why == Notice.SESSION_CLOSED ? "assessment.notice.closed" : "assessment.notice.time"));
        UI.getCurrent().navigate("results/" + finished.attempt());
    }
}
