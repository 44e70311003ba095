package org.readback.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.audit.AuditEntry;
import org.readback.audit.AuditTrail;
import org.readback.audit.ChainState;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** Who did what, newest first, and whether the record is whole. */
@Route("audit")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "shell.menu.audit", icon = "audit", order = 90)
class AuditView extends Div implements HasDynamicTitle {
    private static final int PAGE = 50;
    private final AuditTrail trail;
    private final Translations texts;
    private final ValueSignal<List<AuditEntry>> entries = new ValueSignal<>(List.of());
    private final OrderedList list = new OrderedList();
    private final EmptyState nothing = new EmptyState("audit.nothing");
    final AuditFields fields;
    final Button older = new Button();
    final Button verify = new Button();
    final Paragraph verdict = new Paragraph();

    AuditView(AuditTrail trail, Translations texts) {
        this.trail = trail;
        this.texts = texts;
        fields = new AuditFields(trail.actions(), trail.contingents(), this::action, this::search);
        addClassName("stack");
        list.addClassName("trail");
        Texts.text(older, "audit.older");
        older.addClickListener(click -> more());
        Texts.text(verify, "audit.verify");
        verify.addClickListener(click -> verify());
        verdict.getElement().setAttribute("aria-live", "polite");
        verdict.addClassName("trail-end");
        Div tools = new Div(
                verify,
                FileLinks.always("audit.export.csv", this::csv),
                FileLinks.always("audit.export.excel", this::excel));
        tools.addClassName("row");
        add(new PageHeading("audit.page"), fields, tools, verdict, nothing, list, older);
        nothing.bindVisible(entries.map(List::isEmpty));
        Texts.follow(list, this::show);
        search();
    }

    /** What is shown now, all of it. */
    private File excel() {
        return File.excel(
                "readback-audit.xlsx",
                trail.export(fields.filter())
                        .excel(
                                texts.getTranslation("audit.page.title", fields.locale()),
                                column -> texts.getTranslation("audit.column." + column, fields.locale())));
    }

    private File csv() {
        return File.csv("readback-audit.csv", trail.export(fields.filter()).csv());
    }

    private String action(String code, Locale locale) {
        String key = "audit.action." + code;
        return texts.has(key, locale) ? texts.getTranslation(key, locale) : code;
    }

    private void search() {
        List<AuditEntry> found = trail.newest(fields.filter(), 0, PAGE);
        entries.set(found);
        older.setVisible(found.size() == PAGE);
    }

    private void more() {
        List<AuditEntry> before = entries.peek();
        List<AuditEntry> found = trail.newest(fields.filter(), before.size(), PAGE);
        entries.set(Stream.concat(before.stream(), found.stream()).toList());
        older.setVisible(found.size() == PAGE);
    }

    private void verify() {
        switch (trail.verify()) {
            case ChainState.Intact intact ->
                verdict.setText(Texts.now("audit.intact", intact.entries(), intact.entries() + ":" + intact.digest()));
            case ChainState.Broken broken -> verdict.setText(Texts.now("audit.broken", broken.number()));
            case ChainState.Other other ->
                verdict.setText(Texts.now("audit.cut", other.noted().number(), other.entries()));
        }
    }

    private void show(Locale locale) {
        list.removeAll();
        entries.get().forEach(entry -> list.add(row(entry, locale)));
    }

    private ListItem row(AuditEntry entry, Locale locale) {
        Span what = new Span(action(entry.action(), locale));
        what.addClassName("what");
        Div first = new Div(what, Texts.untranslated(new Span(entry.subject())));
        first.addClassName("row");
        Div second = new Div(new Span(Stream.of(
                        Formats.dateTime(entry.at(), locale),
                        entry.actorName().isEmpty() ? Texts.now("audit.nobody") : entry.actorName(),
                        entry.address().orElse(""),
                        entry.detail())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "))));
        second.addClassName("small");
        return new ListItem(first, second);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("audit.page.title"));
    }
}
