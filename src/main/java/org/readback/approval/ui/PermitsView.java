package org.readback.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.approval.ExportPermits;
import org.readback.approval.ExportPermits.Permit;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;

/** Who asked to export items of a test, and who said yes or no. */
@Route("export-permits")
@RolesAllowed("INSTRUCTOR")
class PermitsView extends Div implements HasDynamicTitle {
    private final ExportPermits permits;
    private final Div place = new Div();

    PermitsView(ExportPermits permits, SignedIn signedIn) {
        this.permits = permits;
        addClassName("stack");
        add(new BankLinks("drafts"), new PageHeading("approval.permits"), place);
        if (signedIn.may(Right.SEE_EXAM_ITEMS)) show();
        else place.add(new EmptyState("approval.permits.right"));
    }

    private void show() {
        place.removeAll();
        List<Permit> all = permits.list();
        if (all.isEmpty()) {
            place.add(new EmptyState("approval.permits.none"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("approval-list");
        all.forEach(permit -> list.add(new ListItem(row(permit))));
        var card = new Section(list);
        card.addClassName("card");
        place.add(card);
    }

    private Component row(Permit permit) {
        var pool = Texts.untranslated(new Span(permit.pool()));
        pool.addClassName("approval-strong");
        var head = new Div(pool, state(permit));
        head.addClassNames("row", "between");
        var asked = new Span();
        asked.addClassName("small");
        Texts.follow(
                asked,
                locale -> asked.setText(Texts.in(
                        locale, "approval.permits.asked", permit.by(), Formats.dateTime(permit.askedAt(), locale))));
        var reason = Texts.untranslated(new Paragraph(permit.reason()));
        var row = new Div(head, asked, reason);
        row.addClassName("stack");
        permit.decidedBy().ifPresent(by -> row.add(Texts.text(new Span(), "approval.permits.decided", by)));
        if (permit.state() == Permit.State.WAITING) row.add(deeds(permit));
        return row;
    }

    private static Span state(Permit permit) {
        String key = "approval.permits.state." + permit.state();
        return switch (permit.state()) {
            case WAITING -> Tags.of("soon", "clock", key);
            case GIVEN, USED -> Tags.of("met", "check", key);
            case REFUSED -> Tags.of("not", "cross", key);
            case EXPIRED -> Tags.of("unknown", "half", key);
        };
    }

    private Component deeds(Permit permit) {
        if (permit.mine()) return Texts.text(new Span(), "approval.permits.other");
        var give = Texts.text(new Button(), "approval.permits.give");
        give.addClickListener(click -> {
            permits.give(permit.id());
            show();
        });
        var refuse = Texts.text(new Button(), "approval.permits.refuse");
        refuse.addClickListener(click -> {
            permits.refuse(permit.id());
            show();
        });
        var row = new Div(give, refuse);
        row.addClassName("row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("approval.permits.title"));
    }
}
