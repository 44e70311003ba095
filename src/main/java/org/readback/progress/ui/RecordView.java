package org.readback.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.evidence.EvidenceFiles;
import org.readback.evidence.EvidenceSheet;
import org.readback.evidence.PersonEvidence;
import org.readback.evidence.Standing;
import org.readback.evidence.ui.OwnEvidence;
import org.readback.progress.MyRecord;
import org.readback.progress.PersonRecord;

/** What I have done and can do. */
@Route("record")
@RolesAllowed("TRAINEE")
@Menu(title = "shell.menu.record", icon = "record", order = 30)
class RecordView extends Div implements HasDynamicTitle {
    RecordView(MyRecord record, PersonEvidence evidence, EvidenceFiles files) {
        addClassName("stack");
        PersonRecord mine = record.mine();
        add(new PageHeading("progress.record"));
        EvidenceSheet shown = evidence.mine();
        Standing standing = evidence.myStanding();
        boolean nothing = OwnEvidence.isEmpty(shown, standing);
        if (!nothing) add(new OwnEvidence(shown, standing, files));
        if (mine.isEmpty() && nothing) {
            add(new EmptyState(
                    "progress.record.none",
                    Parts.button("tests", "progress.record.none.tests"),
                    Parts.button("courses", "progress.record.none.courses")));
        } else if (!mine.isEmpty()) {
            add(new RecordPane(mine, Reader.OWNER));
        }
        add(Cards.titled(
                "progress.copy.title",
                Texts.text(new Paragraph(), "progress.copy.text"),
                new Div(
                        Parts.button("record/copy", "progress.copy.open"),
                        Parts.button("record/certificates", "progress.copy.certificates"),
                        Parts.button("words", "progress.copy.words"))));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("progress.record.title"));
    }
}
