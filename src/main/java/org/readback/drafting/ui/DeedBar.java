package org.readback.drafting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.readback.base.ui.SureDialog;
import org.readback.base.ui.Texts;
import org.readback.drafting.DraftId;
import org.readback.drafting.DraftReviews.Use;
import org.readback.drafting.DraftSheet;
import org.readback.drafting.DraftSheet.Deed;
import org.readback.drafting.DraftWord;
import org.readback.drafting.ui.DraftView.Desk;

/** What the person who looks may do with a draft now, as buttons. */
class DeedBar extends Composite<Div> {
    private final Runnable done;

    DeedBar(Desk desk, DraftSheet sheet, Runnable done) {
        this.done = done;
        getContent().addClassNames("row", "drafting-deeds");
        DraftId id = sheet.draft().id();
        int seen = sheet.draft().saves();
        add(sheet, Deed.SUBMIT, "drafting.submit", () -> desk.drafts().submit(id));
        if (sheet.may().contains(Deed.APPROVE)) {
            button(
                            "drafting.approve",
                            () -> sure(
                                    "drafting.approve.now", () -> desk.reviews().approve(id, seen, Use.NOW)))
                    .addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button(
                    "drafting.approveLater",
                    () -> sure("drafting.approve.later", () -> desk.reviews().approve(id, seen, Use.LATER)));
        }
        if (sheet.may().contains(Deed.SEND_BACK)) {
            button(
                    "drafting.sendBack",
                    () -> SureDialog.withReason(
                                    "drafting.sendBack",
                                    DraftWord.LONGEST,
                                    reason -> act(() -> desk.reviews().sendBack(id, reason)))
                            .open());
        }
        add(sheet, Deed.PUT_INTO_USE, "drafting.use", () -> desk.reviews().putIntoUse(id));
        add(sheet, Deed.WITHDRAW, "drafting.withdraw", () -> desk.drafts().withdraw(id));
        button(
                "drafting.copy",
                () -> UI.getCurrent().navigate("drafts/" + desk.drafts().copy(id)));
        if (sheet.may().contains(Deed.DISCARD)) {
            button(
                    "drafting.discard",
                    () -> sure("drafting.discard", () -> desk.drafts().discard(id)));
        }
    }

    private void add(DraftSheet sheet, Deed deed, String key, Runnable act) {
        if (!sheet.may().contains(deed)) return;
        Button button = button(key, () -> act(act));
        if (deed == Deed.SUBMIT || deed == Deed.PUT_INTO_USE) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private Button button(String key, Runnable act) {
        Button button = Texts.text(new Button(), key);
        button.setId(key.substring("drafting.".length()));
        button.addClickListener(click -> act.run());
        getContent().add(button);
        return button;
    }

    private void sure(String key, Runnable act) {
        new SureDialog(key, () -> act(act)).saying(key + ".text").open();
    }

    private void act(Runnable act) {
        act.run();
        done.run();
    }
}
