package org.readback.standard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.standard.Recognition;
import org.readback.standard.Recognitions;

/** Ends a recognition before its time. */
final class EndRecognition extends Composite<Details> {
    private static final int LONGEST = 300;

    final Select<Recognition> which = new Select<>();
    final TextField reason = new TextField();
    final Button end = new Button();

    EndRecognition(Recognitions recognitions, List<Recognition> all, Runnable changed) {
        Texts.feed(which, which::setLabel, "standard.recognition.which");
        which.setItems(all.stream().filter(each -> each.ended().isEmpty()).toList());
        Texts.follow(
                which,
                locale -> which.setItemLabelGenerator(
                        each -> each.number() + ": " + each.courseTitle().in(locale) + ", " + each.recognisedBy()));
        Texts.feed(reason, reason::setLabel, "standard.recognition.reason");
        reason.setMaxLength(LONGEST);
        Texts.text(end, "standard.recognition.end");
        end.addClickListener(click -> {
            which.setErrorMessage(Texts.now("standard.field.missing"));
            reason.setErrorMessage(Texts.now("standard.field.missing"));
            which.setInvalid(which.isEmpty());
            reason.setInvalid(reason.getValue().isBlank());
            if (which.isInvalid() || reason.isInvalid()) return;
            recognitions.end(which.getValue().number(), reason.getValue());
            changed.run();
        });
        var form = new Div(which, reason, new Div(end));
        form.addClassNames("stack", "standard-form");
        getContent().addClassName("card");
        getContent().add(form);
        Texts.feed(getContent(), getContent()::setSummaryText, "standard.recognition.ending");
    }
}
