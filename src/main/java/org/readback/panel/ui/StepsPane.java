package org.readback.panel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.panel.PanelRole;
import org.readback.panel.SettingSheet;
import org.readback.panel.SettingState;
import org.readback.panel.StandardSettingId;
import org.readback.panel.StandardSettings;

/** What the person who looks can do next. Each step that cannot be taken back is asked for twice. */
final class StepsPane extends Composite<Section> {
    private static final int LONGEST = 1000;

    private final StandardSettings settings;
    private final SettingSheet sheet;
    private final StandardSettingId id;
    private final Runnable changed;
    private final Div buttons = new Div();
    final TextArea reason = new TextArea();

    /** @param changed after a step */
    StepsPane(StandardSettings settings, SettingSheet sheet, Runnable changed) {
        this.settings = settings;
        this.sheet = sheet;
        this.id = sheet.card().id();
        this.changed = changed;
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "panel.steps.title"));
        Set<PanelRole> mine = sheet.card().mine();
        SettingState state = sheet.card().state();
        if (mine.contains(PanelRole.RATER)) raterSteps(state);
        if (mine.contains(PanelRole.FACILITATOR)) leadingSteps(state);
        if (mine.contains(PanelRole.DECIDER)) decidingSteps(state);
        if (buttons.getChildren().findAny().isEmpty()) {
            say(state.isEnded() ? "panel.steps.ended" : "panel.steps.wait");
        }
        getContent().add(buttons);
    }

    private void say(String key, Object... parameters) {
        getContent().add(Texts.text(new Paragraph(), key, parameters));
    }

    private void raterSteps(SettingState state) {
        if (state != SettingState.RATING) return;
        Anchor rate = Texts.text(new Anchor("standard-settings/" + id + "/ratings"), "panel.card.rate");
        rate.addClassName("button");
        buttons.add(rate);
    }

    private void leadingSteps(SettingState state) {
        switch (state) {
            case RATING -> {
                boolean enough = sheet.done() >= StandardSettings.FEWEST_RATERS;
                int missing = sheet.progress().size() - sheet.done();
                if (!enough) say("panel.steps.few", StandardSettings.FEWEST_RATERS, sheet.done());
                else if (missing > 0) say("panel.steps.missing", missing);
                Button close = step("panel.steps.close", "close-round", () -> settings.closeRound(id));
                close.setEnabled(enough);
                giveUp();
            }
            case DISCUSSING -> {
                boolean enough = sheet.card().round() >= StandardSettings.FEWEST_ROUNDS;
                say(enough ? "panel.steps.discuss" : "panel.steps.again");
                Button next = step("panel.steps.open", "open-round", () -> settings.openRound(id));
                Button propose = step("panel.steps.propose", "propose", () -> settings.propose(id));
                propose.setVisible(enough);
                (enough ? propose : next).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                giveUp();
            }
            case PROPOSED -> {
                say("panel.steps.proposed", sheet.decider());
                giveUp();
            }
            case ADOPTED, REJECTED, GIVEN_UP -> {}
        }
    }

    private void giveUp() {
        step("panel.steps.giveup", "give-up", () -> settings.giveUp(id));
    }

    private void decidingSteps(SettingState state) {
        if (state != SettingState.PROPOSED) return;
        say("panel.steps.decide", sheet.present().version());
        Texts.feed(reason, reason::setLabel, "panel.steps.reason");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        getContent().add(reason);
        Button adopt = step("panel.steps.adopt", "adopt", () -> settings.adopt(id));
        adopt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button reject = new Button();
        Texts.text(reject, "panel.steps.reject");
        reject.setId("reject");
        reject.addClickListener(click -> reject());
        buttons.add(reject);
    }

    private void reject() {
        boolean said = !reason.getValue().isBlank();
        reason.setInvalid(!said);
        reason.setErrorMessage(Texts.now("panel.steps.reason.missing"));
        if (!said) {
            reason.focus();
            return;
        }
        settings.reject(id, reason.getValue());
        Notices.tell("panel.steps.reject.done");
        changed.run();
    }

    /** A button whose step is confirmed first.
     *
     * @param key of the verb; {@code key.ask} is the question and {@code key.done} what is said afterwards */
    private Button step(String key, String buttonId, Runnable act) {
        Button button = new Button();
        Texts.text(button, key);
        button.setId(buttonId);
        button.addClickListener(click -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(Texts.now(key));
            dialog.setText(Texts.now(key + ".ask"));
            dialog.setCancelable(true);
            dialog.setCancelText(Texts.now("panel.steps.cancel"));
            dialog.setConfirmText(Texts.now(key));
            dialog.addConfirmListener(confirmed -> {
                act.run();
                Notices.tell(key + ".done");
                changed.run();
            });
            dialog.open();
        });
        buttons.add(button);
        return button;
    }
}
