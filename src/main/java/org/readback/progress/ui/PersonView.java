package org.readback.progress.ui;

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
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.Member;
import org.readback.progress.Person;
import org.readback.progress.PersonFile;
import org.readback.progress.PersonSheet;

/** One person's file: who they are, what they did, what they can do. */
@Route("people/:account")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PersonFile file;
    private String title = "";

    PersonView(PersonFile file) {
        this.file = file;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonSheet sheet = file.of(new AccountId(RouteIds.of(event, "account", UUID::fromString)))
                .orElseThrow(NotFoundException::new);
        title = sheet.person().displayName();
        removeAll();
        add(heading(sheet), new RecordPane(sheet.record(), Reader.SUPERIOR));
    }

    private static Div heading(PersonSheet sheet) {
        Person person = sheet.person();
        Div heading = new Div();
        heading.addClassName("page-heading");
        person.contingent().ifPresent(contingent -> {
            Anchor up = new Anchor("contingents/" + contingent.id(), contingent.name());
            Span path = new Span(up);
            path.addClassName("small");
            heading.add(Texts.untranslated(path));
        });
        String rank = person.member().map(Member::rank).orElse("");
        heading.add(Texts.untranslated(new H1((rank + " " + person.displayName()).strip())));
        Paragraph facts = new Paragraph();
        Texts.follow(facts, locale -> facts.setText(facts(sheet, locale)));
        heading.add(facts);
        return heading;
    }

    private static String facts(PersonSheet sheet, Locale locale) {
        Person person = sheet.person();
        return Stream.of(
                        person.member()
                                .map(member -> Texts.now("contingent.post." + member.post()))
                                .orElse(""),
                        person.member().map(Member::subUnit).orElse(""),
                        activity(sheet.record().lastActivity(), locale))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String activity(Optional<Instant> at, Locale locale) {
        return at.map(instant -> Texts.now("progress.activity", Formats.date(instant, locale)))
                .orElseGet(() -> Texts.now("progress.activity.none"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
