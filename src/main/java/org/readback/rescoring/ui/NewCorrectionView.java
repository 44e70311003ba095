package org.readback.rescoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.account.SignedIn;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.rescoring.CorrectionStart;
import org.readback.rescoring.Corrections;

/** Proposes to withdraw an item or to mend its key. */
@Route("items/:item/correction")
@RolesAllowed("INSTRUCTOR")
class NewCorrectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Corrections corrections;
    private final SignedIn signedIn;

    NewCorrectionView(Corrections corrections, SignedIn signedIn) {
        this.corrections = corrections;
        this.signedIn = signedIn;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemId item = RouteIds.of(event, "item", NewCorrectionView::id);
        if (!corrections.isItem(item)) throw new NotFoundException();
        List<CorrectionStart> starts = corrections.starts(
                item, LanguageTag.forReader(signedIn.require().locale()));
        removeAll();
        var back = Texts.text(new Anchor("items/" + item), "rescoring.back.item", item.itemId());
        add(new BankLinks("corrections"), new PageHeading("rescoring.new", item.itemId()), back);
        if (starts.isEmpty()) add(new EmptyState("rescoring.nothing"));
        else add(new NewCorrectionPane(corrections, starts));
    }

    private static ItemId id(String text) {
        if (!text.matches("[a-z0-9-]{1,80}")) throw new IllegalArgumentException("No item: " + text);
        return new ItemId(text);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("rescoring.new.short"));
    }
}
