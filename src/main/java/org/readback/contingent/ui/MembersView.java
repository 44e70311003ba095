package org.readback.contingent.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.readback.account.AccountName;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.Members;
import org.readback.contingent.RollSheet;

/** Who is in a contingent: posts, sub-units, service numbers, days; where they are moved, released and taken back. */
@Route("contingents/:contingent/members")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class MembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Members members;
    private final Contingents contingents;
    private final Clock clock;
    private String title = "";

    MembersView(Members members, Contingents contingents, Clock clock) {
        this.members = members;
        this.contingents = contingents;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ContingentId(RouteIds.of(event, "contingent", UUID::fromString)));
    }

    private void show(ContingentId contingent) {
        RollSheet sheet = members.sheet(contingent, today()).orElseThrow(NotFoundException::new);
        title = sheet.contingent().name();
        removeAll();
        add(heading(sheet));
        if (sheet.mayManage()) add(actions(sheet));
        if (sheet.members().isEmpty()) {
            add(new EmptyState("contingent.members.none"));
        } else {
            add(new MembersPane(
                    sheet,
                    member -> new MemberDialog(
                                    new MemberDialog.Doors(members, contingents, today()),
                                    sheet,
                                    member,
                                    () -> show(contingent))
                            .open()));
        }
        if (sheet.mayManage()) former(sheet);
    }

    private static Div heading(RollSheet sheet) {
        var up = Texts.untranslated(new Span(new Anchor(
                "contingents/" + sheet.contingent().id(), sheet.contingent().name())));
        up.addClassName("small");
        var facts = new Paragraph();
        Texts.follow(facts, locale -> facts.setText(ContingentWords.facts(sheet, locale)));
        var heading = new Div(up, Texts.text(new H1(), "contingent.members.title"), facts);
        heading.addClassName("page-heading");
        return heading;
    }

    private static Div actions(RollSheet sheet) {
        String path = "contingents/" + sheet.contingent().id();
        var actions = new Div(
                link(path + "/import", "contingent.import.open"), link(path + "/settings", "contingent.settings.open"));
        actions.addClassName("row");
        return actions;
    }

    static Anchor link(String path, String key) {
        Anchor link = Texts.text(new Anchor(path), key);
        link.addClassNames("button", "quiet");
        return link;
    }

    /** Those who left, so that they can be taken back. */
    private void former(RollSheet sheet) {
        var names = members.former(sheet.contingent().id());
        if (names.isEmpty()) return;
        var list = new Div();
        list.addClassName("stack");
        names.forEach(name -> list.add(former(sheet, name)));
        add(Cards.titled("contingent.former.title", Texts.text(new Paragraph(), "contingent.former.text"), list));
    }

    private Div former(RollSheet sheet, AccountName name) {
        var back = Texts.text(new com.vaadin.flow.component.button.Button(), "contingent.former.back");
        Texts.name(back, "contingent.former.back.name", name.displayName());
        back.addClickListener(_ -> new AddMemberDialog(
                        contingents,
                        sheet.contingent(),
                        () -> show(sheet.contingent().id()))
                .choose(name)
                .open());
        var row = new Div(Texts.untranslated(new Anchor("people/" + name.id() + "/service", name.displayName())), back);
        row.addClassNames("row", "between", "contingent-former");
        return row;
    }

    private LocalDate today() {
        return Centre.today(clock);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, Texts.now("contingent.members.title"));
    }
}
