package org.readback.contingent.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.base.ui.TrainingLinks;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;

/** The contingents that the person signed in looks after; supervisors make them and put people in. */
@Route("contingents")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
@Menu(title = "shell.menu.contingents", icon = "contingents", order = 20)
class ContingentsView extends Div implements HasDynamicTitle {
    private final Contingents contingents;
    private final Clock clock;
    private final boolean supervisor;
    private final Div cards = new Div();

    ContingentsView(Contingents contingents, SignedIn signedIn, Clock clock) {
        this.contingents = contingents;
        this.clock = clock;
        this.supervisor = signedIn.require().is(Role.SUPERVISOR);
        Div head = new Div(new PageHeading("contingent.list"));
        head.addClassNames("row", "between");
        if (supervisor) {
            Anchor certificates = Texts.text(new Anchor("certificates"), "contingent.certificates");
            certificates.addClassNames("button", "quiet");
            head.add(certificates, create());
        }
        add(new TrainingLinks("contingents"), head, cards);
        show();
    }

    private Button create() {
        Button create = new Button();
        create.addClickListener(click -> new NewContingentDialog(contingents, today(), this::show).open());
        Texts.text(create, "contingent.create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setId("create-contingent");
        return create;
    }

    private void show() {
        cards.removeAll();
        List<ContingentCard> mine = contingents.mine();
        cards.setClassName(mine.isEmpty() ? "stack" : "columns");
        if (mine.isEmpty()) {
            cards.add(new EmptyState(supervisor ? "contingent.none.supervisor" : "contingent.none.instructor"));
        }
        Set<ContingentId> managed = contingents.managed();
        mine.forEach(card ->
                cards.add(new ContingentPanel(card, today(), managed.contains(card.id()) ? this::addPeople : null)));
    }

    private void addPeople(ContingentCard card) {
        new AddMemberDialog(contingents, card, this::show).open();
    }

    private LocalDate today() {
        return Centre.today(clock);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("contingent.list.title"));
    }
}
