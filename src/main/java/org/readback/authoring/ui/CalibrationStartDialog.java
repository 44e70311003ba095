package org.readback.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.readback.authoring.Calibrations;
import org.readback.authoring.PoolStanding;
import org.readback.base.ui.Texts;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;

/** By which model, and with what beliefs; what is usual is chosen already. */
final class CalibrationStartDialog extends Dialog {
    final RadioButtonGroup<CalibrationModel> model = new RadioButtonGroup<>();
    final Checkbox priors = new Checkbox(true);
    final Button start = new Button();

    /** @param started once it runs */
    CalibrationStartDialog(Calibrations calibrations, PoolStanding pool, Runnable started) {
        Texts.feed(this, this::setHeaderTitle, "authoring.start.title", pool.pool());
        model.setItems(CalibrationModel.values());
        model.setValue(pool.suggested());
        model.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Texts.feed(model, model::setLabel, "authoring.start.model");
        Texts.follow(
                model, locale -> model.setItemLabelGenerator(each -> Texts.now("authoring.model." + each + ".choice")));
        Texts.feed(priors, priors::setLabel, "authoring.start.priors");
        Div form = new Div(
                Texts.text(new Paragraph(), "authoring.start.text", pool.people(), pool.ready()), model, priors);
        form.addClassName("stack");
        add(form);
        start.setId("calibration-start");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> {
            close();
            calibrations.start(
                    pool.pool(),
                    model.getValue(),
                    priors.getValue() ? CalibrationPriors.STANDARD : CalibrationPriors.NONE);
            started.run();
        });
        Button cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "authoring.cancel"), Texts.text(start, "authoring.start.button"));
    }
}
