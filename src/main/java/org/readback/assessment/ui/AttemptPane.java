package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSounds;
import org.readback.assessment.Notice;
import org.readback.base.ui.Icons;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.item.Response;
import org.readback.player.ItemPane;

/** One item and nothing else. The frame stays while items come and go; what is chosen stays on screen until the service
 * has said that it is saved. */
final class AttemptPane extends Composite<Div> {
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

    private AttemptSheet.Asking asking;
    private Optional<Response> response = Optional.empty();
    private boolean working;

    AttemptPane(Assessments assessments, AttemptSounds sounds, AttemptSheet.Asking first) {
        this.assessments = assessments;
        this.sounds = sounds;
        asking = first;
        bar = new AttemptBar(first, this::timeOver);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setId("next");
        next.setDisableOnClick(true);
        next.addClickListener(click -> save());
        pause.addClickListener(click -> pause());
        next.setId("next");
        Texts.text(next, "assessment.attempt.next");
        Texts.text(pause, "assessment.attempt.pause");
        heard.addClassName("visually-hidden");
        heard.getElement().setAttribute("role", "status");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "alert");
        var buttons = new Div(pause, next);
        buttons.addClassNames("row", "between");
        var main = new Main(notice, specimen, place, hint, buttons, heard);
        main.setId("main");
        main.addClassName("one-item");
        getContent().add(bar, main);
        show(first);
    }

    private void show(AttemptSheet.Asking sheet) {
        asking = sheet;
        response = Optional.empty();
        hint.setVisible(false);
        specimen.setVisible(sheet.specimen());
        notice.removeAll();
        sheet.notice().ifPresent(this::tell);
        bar.show(sheet);
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
            case AttemptSheet.Finished finished -> finish(finished);
        }
    }

    private void timeOver() {
        switch (assessments.resume(asking.attempt())) {
            case AttemptSheet.Asking still -> {
                if (still.nonce().equals(asking.nonce())) bar.show(still);
                else show(still);
            }
            case AttemptSheet.Finished finished -> finish(finished);
        }
    }

    private void pause() {
        assessments.pause(asking.attempt());
        Notices.tell("assessment.attempt.paused");
        UI.getCurrent().navigate("");
    }

    private void finish(AttemptSheet.Finished finished) {
        finished.notice().ifPresent(why -> Notices.tell("assessment.notice.time"));
        UI.getCurrent().navigate("results/" + finished.attempt());
    }
}
