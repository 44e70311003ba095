package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.player.AudioPlayer;

/** Before a test with sound: a short clip, and whether it was heard. Nobody is held up by it, but nobody starts without
 * having been asked. */
public final class SoundCheck extends Composite<Section> {
    private final Div said = new Div();
    final Button heard = new Button();
    final Button not = new Button();
    private boolean passed;
    private boolean reminded;

    public SoundCheck() {
        heard.setId("sound-heard");
        heard.addClickListener(click -> {
            passed = true;
            say(Tags.of("met", "check", Texts.text(new Span(), "assessment.sound.works")));
        });
        not.addClickListener(click -> {
            passed = false;
            say(Texts.text(new Paragraph(), "assessment.sound.remedy"));
        });
        Texts.text(heard, "assessment.sound.heard");
        Texts.text(not, "assessment.sound.not");
        said.getElement().setAttribute("role", "status");
        var answers = new Div(heard, not);
        answers.addClassName("row");
        getContent().addClassNames("card", "stack", "sound-check");
        getContent()
                .add(
                        Texts.text(new H2(), "assessment.sound.heading"),
                        Texts.text(new Paragraph(), "assessment.sound.about"),
                        AudioPlayer.at("sounds/check.opus"),
                        Texts.text(new Paragraph(), "assessment.sound.question"),
                        answers,
                        said);
    }

    /** Whether the test may start: the sound was heard, or the person goes on after having been reminded. */
    public boolean mayStart() {
        if (passed || reminded) return true;
        reminded = true;
        say(Tags.of("soon", "warning", Texts.text(new Span(), "assessment.sound.reminder")));
        return false;
    }

    private void say(Component words) {
        said.removeAll();
        said.add(words);
    }
}
