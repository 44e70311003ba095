package org.readback.evidence.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.readback.base.ui.Texts;
import org.readback.evidence.Outcome;

/** A plain menu of results: quick by keyboard, and light enough to stand there a hundred times. */
@Tag("select")
final class ResultField extends AbstractSinglePropertyField<ResultField, String> {
    ResultField() {
        super("value", "", false);
        getElement().getClassList().add("evidence-menu");
        getElement().appendChild(new Element("option").setAttribute("value", "").setText("–"));
        for (Outcome outcome : Outcome.values()) {
            Element option = new Element("option").setAttribute("value", outcome.name());
            Texts.feed(this, option::setText, "evidence.outcome." + outcome);
            getElement().appendChild(option);
        }
    }

    /** Empty if nothing is chosen. */
    Optional<Outcome> outcome() {
        return getValue().isEmpty() ? Optional.empty() : Optional.of(Outcome.valueOf(getValue()));
    }
}
