package org.readback.certificate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.readback.base.Centre;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.certificate.CertificateIssues;
import org.readback.certificate.Certificates;

/** Issues certificates to many members of a contingent at once. */
@Route("certificates/issue")
@RolesAllowed("SUPERVISOR")
class IssueView extends Div implements HasDynamicTitle {
    IssueView(CertificateIssues issues, Certificates certificates, Clock clock) {
        addClassName("stack");
        Div up = new Div(Texts.text(new Anchor("certificates"), "certificate.one.back"));
        up.addClassName("small");
        add(up, new PageHeading("certificate.issue"));
        if (issues.contingents().isEmpty()) {
            Anchor open = Texts.text(new Anchor("contingents"), "certificate.issue.none.open");
            open.addClassName("button");
            add(new EmptyState("certificate.issue.none", open));
        } else {
            add(new IssuePane(issues, certificates, Centre.today(clock)));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("certificate.issue.title"));
    }
}
