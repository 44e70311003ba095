package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.readback.assessment.simulation.People;
import org.readback.base.ui.Texts;

/** Who is to take the simulated test. */
final class SimulationForm extends Composite<Div> {
    final IntegerField people = new IntegerField();
    final NumberField mean = new NumberField();
    final NumberField deviation = new NumberField();
    final NumberField doubt = new NumberField();
    final IntegerField seed = new IntegerField();
    final Button start = new Button();

    SimulationForm(Consumer<People> starter) {
        people.setMin(People.FEWEST);
        people.setMax(People.MOST);
        range(mean, -People.FURTHEST_MEAN, People.FURTHEST_MEAN);
        range(deviation, 0, People.MOST_DEVIATION);
        range(doubt, 0, People.MOST_DOUBT);
        fill(People.USUAL);
        texts();
        Texts.feed(start, start::setText, "blueprints.form.start");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> {
            if (isComplete()) starter.accept(chosen());
        });
        var fields = new Div(people, mean, deviation, doubt, seed);
        fields.addClassName("filters");
        getContent().add(fields, start);
    }

    private static void range(NumberField field, double least, double most) {
        field.setMin(least);
        field.setMax(most);
        field.setStep(0.1);
    }

    private void fill(People usual) {
        people.setValue(usual.count());
        mean.setValue(usual.mean());
        deviation.setValue(usual.deviation());
        doubt.setValue(usual.doubt());
        seed.setValue((int) usual.seed());
        Stream.<HasValue<?, ?>>of(people, mean, deviation, doubt, seed)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    private void texts() {
        Texts.feed(people, people::setLabel, "blueprints.form.people");
        Texts.feed(mean, mean::setLabel, "blueprints.form.mean");
        Texts.feed(mean, mean::setHelperText, "blueprints.form.mean.help");
        Texts.feed(deviation, deviation::setLabel, "blueprints.form.deviation");
        Texts.feed(doubt, doubt::setLabel, "blueprints.form.doubt");
        Texts.feed(doubt, doubt::setHelperText, "blueprints.form.doubt.help");
        Texts.feed(seed, seed::setLabel, "blueprints.form.seed");
        Texts.feed(seed, seed::setHelperText, "blueprints.form.seed.help");
        Texts.feed(people, people::setErrorMessage, "blueprints.form.people.wrong", People.FEWEST, People.MOST);
        Texts.feed(mean, mean::setErrorMessage, "blueprints.form.wrong", -People.FURTHEST_MEAN, People.FURTHEST_MEAN);
        Texts.feed(deviation, deviation::setErrorMessage, "blueprints.form.wrong", 0, People.MOST_DEVIATION);
        Texts.feed(doubt, doubt::setErrorMessage, "blueprints.form.wrong", 0, People.MOST_DOUBT);
        Texts.feed(seed, seed::setErrorMessage, "blueprints.form.seed.wrong");
    }

    /** Empty fields are told apart from wrong ones, which the fields find by themselves. */
    private boolean isComplete() {
        require(people);
        require(mean);
        require(deviation);
        require(doubt);
        require(seed);
        return Stream.of(
                        people.isInvalid(),
                        mean.isInvalid(),
                        deviation.isInvalid(),
                        doubt.isInvalid(),
                        seed.isInvalid())
                .noneMatch(invalid -> invalid);
    }

    private static <F extends HasValue<?, ?> & HasValidationProperties> void require(F field) {
        if (field.isEmpty()) field.setInvalid(true);
    }

    private People chosen() {
        return new People(people.getValue(), mean.getValue(), deviation.getValue(), doubt.getValue(), seed.getValue());
    }
}
