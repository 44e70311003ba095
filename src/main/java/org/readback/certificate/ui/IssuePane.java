package org.readback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.readback.base.LocalText;
import org.readback.base.ui.Cards;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Texts;
import org.readback.certificate.Candidate;
import org.readback.certificate.CertificateId;
import org.readback.certificate.CertificateIssues;
import org.readback.certificate.Certificates;
import org.readback.certificate.IssueOrder;
import org.readback.contingent.ContingentCard;
import org.readback.requirement.Subject;

/** For whom, about what, and what stands on them. */
final class IssuePane extends Composite<Div> {
    private final CertificateIssues issues;
    private final SortedMap<Subject, LocalText> titles;
    private final ValueSignal<Integer> ticked = new ValueSignal<>(0);
    private List<CertificateId> issued = List.of();
    final Select<ContingentCard> contingent = new Select<>();
    final ComboBox<Subject> subject = new ComboBox<>();
    final IssueFields fields;
    final CandidateGrid people;
    final Button save = new Button();
    final Paragraph done = new Paragraph();
    final Anchor fetch = new Anchor();

    IssuePane(CertificateIssues issues, Certificates certificates, LocalDate today) {
        this.issues = issues;
        titles = issues.subjects();
        fields = new IssueFields(today);
        people = new CandidateGrid(chosen -> ticked.set(chosen.size()));
        choices();
        Texts.follow(save, locale -> save.setText(Texts.in(locale, "certificate.issue.save", ticked.get())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> issue());
        save.setId("issue");
        done.getElement().setAttribute("role", "status");
        FileLinks.button(
                Texts.text(fetch, "certificate.issue.fetch"),
                () -> certificates.pdf(issued).map(pdf -> File.pdf("certificates.pdf", pdf)));
        fetch.setVisible(false);
        var choice = new Div(contingent, subject);
        choice.addClassNames("row", "bottom", "certificate-filter");
        var act = new Div(save, fetch);
        act.addClassName("row");
        getContent().addClassName("stack");
        getContent()
                .add(
                        choice,
                        Cards.titled("certificate.issue.words", fields),
                        Cards.titled("certificate.issue.people", people),
                        act,
                        done);
        load();
    }

    private void choices() {
        List<ContingentCard> mine = issues.contingents();
        Texts.feed(contingent, contingent::setLabel, "certificate.issue.contingent");
        Texts.untranslated(contingent);
        contingent.setItems(mine);
        contingent.setRenderer(new ComponentRenderer<>(card -> Texts.untranslated(new Span(card.name()))));
        contingent.setItemLabelGenerator(ContingentCard::name);
        contingent.setValue(mine.getFirst());
        contingent.addValueChangeListener(change -> load());
        Texts.feed(subject, subject::setLabel, "certificate.issue.subject");
        subject.setItems(titles.keySet());
        Texts.follow(subject, locale -> subject.setItemLabelGenerator(each -> title(each, locale)));
        if (!titles.isEmpty()) subject.setValue(titles.firstKey());
        subject.addValueChangeListener(change -> load());
    }

    private String title(Subject of, Locale locale) {
        return Optional.ofNullable(titles.get(of)).map(text -> text.in(locale)).orElse(of.code());
    }

    private void load() {
        Optional<Subject> about = Optional.ofNullable(subject.getValue());
        save.setEnabled(about.isPresent());
        about.flatMap(chosen -> issues.sheet(contingent.getValue().id(), chosen))
                .ifPresent(sheet -> {
                    fields.fill(sheet);
                    people.show(sheet.candidates());
                });
    }

    private void issue() {
        Set<Candidate> chosen = people.chosen();
        issued = issues.issue(new IssueOrder(
                contingent.getValue().id(),
                subject.getValue(),
                chosen.stream().map(each -> each.holder().account()).toList(),
                fields.text(),
                fields.decision()));
        done.setText(Texts.now("certificate.issue.done", issued.size()));
        fetch.setVisible(true);
        fields.undecide();
        load();
    }

    List<CertificateId> issued() {
        return issued;
    }
}
