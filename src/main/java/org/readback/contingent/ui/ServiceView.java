package org.readback.contingent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.Members;
import org.readback.contingent.ServiceHistory;
import org.readback.contingent.Stay;
import org.readback.identity.IdentityEntry;
import org.readback.identity.ServiceIdentity;

/** Where somebody served and under which name, newest first. */
@Route("people/:account/service")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class ServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Members members;
    private String title = "";

    ServiceView(Members members) {
        this.members = members;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServiceHistory history = members.history(new AccountId(RouteIds.of(event, "account", UUID::fromString)))
                .orElseThrow(NotFoundException::new);
        title = history.displayName();
        removeAll();
        var up = Texts.untranslated(new Span(new Anchor("people/" + history.account(), history.displayName())));
        up.addClassName("small");
        var heading = new Div(
                up,
                Texts.text(new H1(), "contingent.service.title"),
                Texts.text(new Paragraph(), "contingent.service.text"));
        heading.addClassName("page-heading");
        add(
                heading,
                Cards.titled("contingent.service.identities", identities(history)),
                Cards.titled("contingent.service.stays", stays(history)));
    }

    private static Component identities(ServiceHistory history) {
        if (history.identities().isEmpty()) return Texts.text(new Paragraph(), "contingent.service.identities.none");
        var list = list();
        for (IdentityEntry entry : history.identities()) {
            ServiceIdentity identity = entry.identity();
            var names = Texts.untranslated(new Span((identity.rank() + " " + identity.latin()).strip() + " · "
                    + identity.cyrillic() + " · " + identity.number()));
            var more = line(locale -> Texts.now("identity.sex." + identity.sex()) + " · "
                    + Texts.now("identity.service." + identity.service())
                    + identity.bornOn()
                            .map(day -> " · " + Texts.now("contingent.service.born", Formats.date(day, locale)))
                            .orElse(""));
            list.add(new ListItem(names, more, line(locale -> span(entry.from(), entry.until(), locale))));
        }
        return list;
    }

    private static Component stays(ServiceHistory history) {
        if (history.stays().isEmpty()) return Texts.text(new Paragraph(), "contingent.service.stays.none");
        var list = list();
        for (Stay stay : history.stays()) {
            String subUnit = stay.place().subUnit().toString();
            var where =
                    Texts.untranslated(new Span(stay.contingent().name() + (subUnit.isEmpty() ? "" : " · " + subUnit)));
            var item = new ListItem(
                    where,
                    line(_ -> ContingentWords.posts(stay.place().posts())),
                    line(locale -> span(Optional.of(stay.from()), stay.until(), locale) + end(stay)));
            if (!stay.reason().isEmpty()) item.add(Texts.untranslated(new Span(stay.reason())));
            list.add(item);
        }
        return list;
    }

    private static String end(Stay stay) {
        return stay.end().map(end -> " · " + Texts.now("contingent.end." + end)).orElse("");
    }

    private static OrderedList list() {
        var list = new OrderedList();
        list.addClassName("contingent-history");
        return list;
    }

    private static Span line(java.util.function.Function<Locale, String> words) {
        var line = new Span();
        line.addClassName("small");
        Texts.follow(line, locale -> line.setText(words.apply(locale)));
        return line;
    }

    private static String span(Optional<LocalDate> from, Optional<LocalDate> until, Locale locale) {
        String begin = from.map(day -> Texts.now("contingent.service.from", Formats.date(day, locale)))
                .orElseGet(() -> Texts.now("contingent.service.first"));
        return begin
                + until.map(day -> " " + Texts.now("contingent.service.until", Formats.date(day, locale)))
                        .orElse("");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, Texts.now("contingent.service.title"));
    }
}
