package org.readback.readiness.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.readiness.Headline;

/** Every contingent that the supervisor looks after, in one line and a bar. */
@Route("readiness")
@RolesAllowed("SUPERVISOR")
@Menu(title = "shell.menu.readiness", icon = "readiness", order = 10)
class ReadinessView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** More than anybody looks after; each takes a board. */
    private static final int MOST = 20;

    private final ReadinessDesk desk;
    private final Div cards = new Div();

    ReadinessView(ReadinessDesk desk) {
        this.desk = desk;
        addClassNames("stack", "readiness");
        cards.addClassName("columns");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Headline> headlines = desk.readiness().headlines(MOST);
        removeAll();
        add(new PageHeading("readiness.list"));
        if (headlines.isEmpty()) {
            add(new EmptyState(
                    "readiness.none.contingent", ContingentPage.link("contingents", "readiness.none.contingent.open")));
            return;
        }
        add(cards);
        Texts.follow(cards, locale -> show(headlines, locale));
    }

    private void show(List<Headline> headlines, Locale locale) {
        cards.removeAll();
        headlines.forEach(each -> {
            var card = new Div(new HeadlineLine(each, desk.words(locale)));
            card.addClassName("card");
            cards.add(card);
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("readiness.list.title"));
    }
}
