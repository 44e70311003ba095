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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.Member;
import org.readback.evidence.EvidenceEntries;
import org.readback.evidence.EvidenceFiles;
import org.readback.evidence.PersonEvidence;
import org.readback.evidence.Waivers;
import org.readback.evidence.ui.EvidencePane;
import org.readback.evidence.ui.StandingCard;
import org.readback.progress.Person;
import org.readback.progress.PersonFile;
import org.readback.progress.PersonSheet;

/** One person's file: who they are, what they did, what they can do. */
@Route("people/:account")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PersonFile file;
    private final DossierFiles files;
    private final EvidencePane.Doors evidence;
    private final Clock clock;
    private final boolean isSupervisor;
    private String title = "";

    PersonView(Doors doors, EvidenceDoors evidence, Clock clock) {
        this.file = doors.file();
        this.files = doors.files();
        this.evidence = evidence.all();
        this.clock = clock;
        isSupervisor = doors.signedIn().require().is(Role.SUPERVISOR);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonSheet sheet = file.of(new AccountId(RouteIds.of(event, "account", UUID::fromString)))
                .orElseThrow(NotFoundException::new);
        title = sheet.person().displayName();
        removeAll();
        AccountId person = sheet.person().account();
        add(heading(sheet), new Div(files.link(person)));
        LocalDate today = Centre.today(clock);
        evidence.people()
                .standing(person, today)
                .ifPresent(standing -> add(new StandingCard(standing, "evidence.standing")));
        evidence.people().of(person).ifPresent(shown -> add(new EvidencePane(evidence, shown, today)));
        add(new RecordPane(sheet.record(), Reader.SUPERIOR));
    }

    /** Where its contents come from. */
    @org.springframework.stereotype.Component
    record Doors(PersonFile file, DossierFiles files, SignedIn signedIn) {}

    /** Where what they can show comes from. */
    @org.springframework.stereotype.Component
    record EvidenceDoors(PersonEvidence people, EvidenceEntries entries, Waivers waivers, EvidenceFiles files) {
        EvidencePane.Doors all() {
            return new EvidencePane.Doors(people, entries, waivers, files);
        }
    }

    private Div heading(PersonSheet sheet) {
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
        Anchor service = Texts.text(new Anchor("people/" + person.account() + "/service"), "contingent.service.open");
        heading.add(facts, new Paragraph(service));
        if (isSupervisor) {
            var certificates = new Anchor("certificates?person=" + person.account());
            heading.add(new Paragraph(Texts.text(certificates, "progress.person.certificates")));
        }
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
