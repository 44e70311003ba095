package org.readback.rescoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.account.SignedIn;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Translations;
import org.readback.item.LanguageTag;
import org.readback.rescoring.CorrectionId;
import org.readback.rescoring.Corrections;

/** One correction: what it changes for whom, and the second signature. */
@Route("corrections/:correction")
@RolesAllowed("INSTRUCTOR")
class CorrectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Corrections corrections;
    private final SignedIn signedIn;
    private final Translations translations;

    CorrectionView(Corrections corrections, SignedIn signedIn, Translations translations) {
        this.corrections = corrections;
        this.signedIn = signedIn;
        this.translations = translations;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.of(event, "correction", CorrectionId::of));
    }

    private void show(CorrectionId id) {
        var sheet = corrections
                .find(id, LanguageTag.forReader(signedIn.require().locale()))
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(new BankLinks("corrections"), new CorrectionPane(sheet), new EffectsPane(sheet, translations));
        if (sheet.task() != org.readback.rescoring.CorrectionSheet.Task.DONE) {
            add(new SignaturePane(corrections, sheet, () -> show(id)));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("rescoring.one.title"));
    }
}
