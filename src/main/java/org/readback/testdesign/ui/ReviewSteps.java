package org.readback.testdesign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.testdesign.DesignPage;
import org.readback.testdesign.TestDesigning;

/** What may be done next with a design, and by whom. */
final class ReviewSteps extends Composite<Div> {
    private final Consumer<DesignPage> again;
    private final Div buttons = new Div();
    final TextArea note = new TextArea();

    ReviewSteps(TestDesigning designing, DesignPage page, Consumer<DesignPage> again) {
        this.again = again;
        buttons.addClassName("row");
        getContent().addClassName("stack");
        Paragraph words = Texts.text(new Paragraph(), "testdesign.review." + page.state());
        getContent().add(words);
        switch (page.state()) {
            case DRAFT -> draft(designing, page);
            case IN_REVIEW -> underReview(designing, page);
            case OFFERED, DISCARDED -> {}
        }
        getContent().add(buttons);
    }

    private void draft(TestDesigning designing, DesignPage page) {
        Button submit =
                step("testdesign.review.submit", "testdesign.review.submitted", () -> designing.submit(page.id()));
        submit.setId("design-submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setEnabled(page.sheet().faults().isEmpty());
        Button discard = Texts.text(new Button(), "testdesign.review.discard");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.addClickListener(click -> {
            designing.discard(page.id());
            Notices.tell("testdesign.review.discarded");
            UI.getCurrent().navigate("test-designs");
        });
        buttons.add(discard);
    }

    private void underReview(TestDesigning designing, DesignPage page) {
        note.setMaxLength(2000);
        note.addClassName("wide");
        note.setId("design-note");
        Texts.feed(note, note::setLabel, "testdesign.review.note");
        page.barrier()
                .ifPresentOrElse(
                        why -> getContent().add(Texts.text(new Paragraph(), "testdesign.barrier." + why)), () -> {
                            Button offer = step(
                                    "testdesign.review.offer",
                                    "testdesign.review.offered",
                                    () -> designing.offer(page.id()));
                            offer.setId("design-offer");
                            offer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                        });
        getContent().add(note);
        Button back = step(
                "testdesign.review.back",
                "testdesign.review.sent",
                () -> designing.sendBack(page.id(), note.getValue()));
        back.setId("design-back");
    }

    private Button step(String key, String done, Supplier<DesignPage> does) {
        Button button = Texts.text(new Button(), key);
        button.addClickListener(click -> {
            DesignPage page = does.get();
            Notices.tell(done);
            again.accept(page);
        });
        buttons.add(button);
        return button;
    }
}
