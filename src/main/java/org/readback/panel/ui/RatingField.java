package org.readback.panel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Texts;
import org.readback.panel.Border;

/** How many of 100 people who have just reached a band: a slider and a box, which show the same. Without a value the box is empty and the slider stands in the middle, pale. */
final class RatingField extends Composite<Div> {
    private static final int HUNDRED = 100;
    private static final double MIDDLE = 50;

    final RangeInput slider = new RangeInput();
    final IntegerField box = new IntegerField();
    private final DoubleConsumer save;
    private boolean isShowing;

    /** @param rating in [0, 1], absent while there is none
     * @param save told each new value, in [0, 1] */
    RatingField(Border border, @Nullable Double rating, DoubleConsumer save) {
        this.save = save;
        Paragraph description = PanelTexts.written(new Paragraph(), border.description());
        description.addClassName("small");
        slider.setMin(0);
        slider.setMax(HUNDRED);
        slider.setStep(1.0);
        Texts.name(slider, "panel.rate.slider", border.band());
        Texts.feed(box, box::setLabel, "panel.rate.box", border.band());
        Texts.feed(
                box,
                text -> box.setI18n(new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage(text)
                        .setMinErrorMessage(text)
                        .setMaxErrorMessage(text)),
                "panel.rate.range");
        box.setMin(0);
        box.setMax(HUNDRED);
        box.setStep(1);
        box.setStepButtonsVisible(true);
        box.setSuffixComponent(new Span("%"));
        show(rating);
        slider.addValueChangeListener(change -> {
            if (!isShowing) take((int) Math.round(change.getValue()));
        });
        box.addValueChangeListener(change -> {
            Integer value = change.getValue();
            if (!isShowing && value != null && value >= 0 && value <= HUNDRED) take(value);
        });
        getContent().addClassName("rating-field");
        getContent().add(Texts.text(new Span(), "panel.border", border.band()), description, slider, box);
    }

    private void take(int percent) {
        save.accept(percent / (double) HUNDRED);
        show(percent / (double) HUNDRED);
    }

    private void show(@Nullable Double rating) {
        isShowing = true;
        slider.setClassName("unrated", rating == null);
        slider.setValue(rating == null ? MIDDLE : rating * HUNDRED);
        if (rating != null) box.setValue((int) Math.round(rating * HUNDRED));
        isShowing = false;
    }
}
