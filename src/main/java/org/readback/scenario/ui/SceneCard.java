package org.readback.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Texts;
import org.readback.player.AudioPlayer;
import org.readback.scenario.RunSheet.Asking;
import org.readback.scenario.RunSheet.Shown;
import org.readback.scenes.Spoken;

/** A scene: what is seen and heard, the clock, what can be done. Keys 1 to 5 choose, Enter decides. */
final class SceneCard extends Composite<Section> {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final H2 heading = new H2();
    private final Consumer<Optional<Integer>> decide;
    private final ChoiceList choices;
    final Button save = new Button();
    final Paragraph hint = Texts.text(new Paragraph(), "scenario.scene.choose");
    private Optional<Integer> chosen = Optional.empty();
    private boolean isDone;

    /** @param decide told the place of the choice, or nothing when the clock of the screen ran out */
    SceneCard(Asking asking, Consumer<Optional<Integer>> decide) {
        this.decide = decide;
        Shown scene = asking.scene();
        String name = "scene-" + NUMBERS.incrementAndGet();
        heading.setId(name);
        heading.getElement().setAttribute("tabindex", "-1");
        ContentTexts.text(heading, scene.title());
        choices = new ChoiceList(name, scene.choices(), this::choose);
        Texts.text(save, "scenario.scene.decide");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> confirm());
        hint.addClassName("scenario-hint");
        hint.getElement().setAttribute("role", "alert");
        hint.setVisible(false);
        var item = new Div(heading, Words.content(scene.text()));
        item.addClassName("item");
        item.getElement().addEventListener("item-confirm", event -> confirm());
        Optional.ofNullable(scene.sketch()).ifPresent(sketch -> item.add(new SketchFigure(sketch)));
        Optional.ofNullable(scene.sound()).ifPresent(sound -> item.add(sound(sound)));
        item.add(choices);
        var buttons = new Div(save, Words.small("scenario.scene.keys"));
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack");
        getContent().add(Words.small("scenario.scene.number", asking.frame().decided() + 1));
        asking.clock().ifPresent(clock -> getContent().add(new SceneClock(clock, this::over)));
        getContent().add(item, hint, buttons);
    }

    private static Div sound(Spoken sound) {
        var summary = Texts.text(new Span(), "scenario.scene.transcript");
        var transcript = new NativeDetails();
        transcript.setSummary(summary);
        transcript.setContent(Words.content(sound.transcript()));
        var heard = new Div(AudioPlayer.at(AudioPlayer.ADDRESS + sound.media()), transcript);
        heard.addClassNames("stack", "scenario-sound");
        return heard;
    }

    private void choose(Optional<Integer> place) {
        chosen = place;
        if (place.isPresent()) hint.setVisible(false);
    }

    private void confirm() {
        if (isDone) return;
        if (chosen.isEmpty()) {
            hint.setVisible(true);
            return;
        }
        done(chosen);
    }

    /** What was chosen but not decided by then is no decision. */
    private void over() {
        if (!isDone) done(Optional.empty());
    }

    private void done(Optional<Integer> decision) {
        isDone = true;
        choices.lock();
        decide.accept(decision);
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }
}
