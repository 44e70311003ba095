package org.readback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.certificate.Certificate;
import org.readback.certificate.CertificateFilter;
import org.readback.certificate.CertificateIssues;
import org.readback.certificate.CertificateState;
import org.readback.certificate.Certificates;
import org.readback.contingent.ContingentCard;

/** All certificates of the people whom a supervisor looks after. */
@Route("certificates")
@RolesAllowed("SUPERVISOR")
class CertificatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Certificates certificates;
    private final ValueSignal<List<Certificate>> ticked = new ValueSignal<>(List.of());
    private final EmptyState nothing = new EmptyState("certificate.page.none");
    final TextField words = new TextField();
    final Select<ContingentCard> contingent = new Select<>();
    final Select<CertificateState> state = new Select<>();
    final Anchor download = new Anchor();
    final CertificateGrid list;
    private final Div everybody = new Div();
    private Optional<AccountId> person = Optional.empty();

    CertificatesView(Certificates certificates, CertificateIssues issues, Clock clock) {
        this.certificates = certificates;
        addClassName("stack");
        list = new CertificateGrid(Centre.today(clock), chosen -> ticked.set(List.copyOf(chosen)));
        everybody.add(Texts.text(new Anchor("certificates"), "certificate.page.everybody"));
        add(
                new PageHeading("certificate.page"),
                actions(),
                filter(issues.contingents()),
                everybody,
                some(),
                nothing,
                list);
    }

    /** With {@code ?person=ID} those of one person. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            person = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("person")
                    .map(UUID::fromString)
                    .map(AccountId::new);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
        everybody.setVisible(person.isPresent());
        search();
    }

    private static Component actions() {
        Anchor issue = Texts.text(new Anchor("certificates/issue"), "certificate.page.issue");
        issue.addClassName("button");
        var row = new Div(
                issue,
                quiet("certificates/settings", "certificate.page.settings"),
                quiet("check", "certificate.page.check"));
        row.addClassName("row");
        return row;
    }

    private static Anchor quiet(String address, String key) {
        Anchor link = Texts.text(new Anchor(address), key);
        link.addClassNames("button", "quiet");
        return link;
    }

    private Component filter(List<ContingentCard> mine) {
        Texts.feed(words, words::setLabel, "certificate.filter.words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search());
        Texts.feed(contingent, contingent::setLabel, "certificate.filter.contingent");
        contingent.setItems(mine);
        contingent.setRenderer(new ComponentRenderer<>(CertificatesView::name));
        contingent.setItemLabelGenerator(card -> card == null ? "" : card.name());
        contingent.setEmptySelectionAllowed(true);
        Texts.feed(contingent, contingent::setEmptySelectionCaption, "certificate.filter.contingent.all");
        contingent.addValueChangeListener(change -> search());
        Texts.feed(state, state::setLabel, "certificate.filter.state");
        state.setItems(CertificateState.values());
        state.setEmptySelectionAllowed(true);
        Texts.feed(state, state::setEmptySelectionCaption, "certificate.filter.state.all");
        Texts.follow(
                state,
                locale -> state.setItemLabelGenerator(
                        each -> each == null ? "" : Texts.in(locale, "certificate.state." + each)));
        state.addValueChangeListener(change -> search());
        var row = new Div(words, contingent, state);
        row.addClassNames("row", "bottom", "certificate-filter");
        return row;
    }

    private static Component name(ContingentCard card) {
        return card == null
                ? Texts.text(new Span(), "certificate.filter.contingent.all")
                : Texts.untranslated(new Span(card.name()));
    }

    private Component some() {
        download.bindVisible(ticked.map(all -> !all.isEmpty()));
        Texts.follow(
                download,
                locale -> download.setText(Texts.in(
                        locale, "certificate.download.some", ticked.get().size())));
        FileLinks.button(
                download,
                () -> certificates
                        .pdf(ticked.peek().stream().map(Certificate::id).toList())
                        .map(pdf -> File.pdf("certificates.pdf", pdf)));
        Paragraph hint = Texts.text(new Paragraph(), "certificate.download.none");
        hint.addClassName("small");
        hint.bindVisible(ticked.map(List::isEmpty));
        return new Div(download, hint);
    }

    private void search() {
        List<Certificate> found = certificates.list(new CertificateFilter(
                words.getValue(),
                Optional.ofNullable(contingent.getValue()).map(ContingentCard::id),
                Optional.ofNullable(state.getValue()),
                person));
        ticked.set(List.of());
        list.show(found);
        list.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("certificate.page.title"));
    }
}
