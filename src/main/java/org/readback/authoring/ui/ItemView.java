package org.readback.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.readback.analysis.ItemFindings;
import org.readback.authoring.ItemKind;
import org.readback.authoring.ItemSheet;
import org.readback.authoring.Workbench;
import org.readback.bank.ItemHome;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Facts;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.drafting.ui.ItemDoors;
import org.readback.inventory.ItemUses;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.report.ReportDesk;
import org.readback.report.ui.ItemReportList;

/** One item: what it is, its preview, how it works in tests, who answered what. */
@Route("items/:item")
@RolesAllowed("INSTRUCTOR")
class ItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Workbench workbench;
    private final ItemFindings findings;
    private final ReportDesk reports;
    private final ItemUses uses;
    private final ItemDoors doors;
    private final LanguageTag language;
    private String title = "";

    ItemView(Workbench workbench, ItemFindings findings, ReportDesk reports, ItemUses uses, ItemDoors doors) {
        this.workbench = workbench;
        this.findings = findings;
        this.reports = reports;
        this.uses = uses;
        this.doors = doors;
        this.language = LanguageTag.forReader(UI.getCurrent().getLocale());
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemSheet sheet = event.getRouteParameters()
                .get("item")
                .flatMap(ItemView::id)
                .flatMap(workbench::item)
                .orElseThrow(NotFoundException::new);
        removeAll();
        Item item = sheet.newest().in(language);
        title = item.id().itemId();
        H1 heading = new H1(title);
        Texts.untranslated(heading);
        add(heading, facts(sheet, item), doors.row(item.id()));
        Section preview = new Section(
                Texts.text(new H2(), "authoring.preview.title"), new ItemPreview(workbench, sheet.newest(), language));
        preview.addClassNames("card", "stack");
        Section answers = new Section(Texts.text(new H2(), "authoring.answers.title"), new AnswerTable(sheet));
        answers.addClassNames("card", "stack");
        Section reported = new Section(Texts.text(new H2(), "report.heading"), new ItemReportList(reports, item.id()));
        reported.addClassNames("card", "stack");
        Section used = Cards.titled("authoring.uses.title", new UsesList(uses.of(List.of(item.id()))));
        add(preview, doors.versions(item.id()), used, reported);
        add(new StatisticsSection(sheet, findings.of(item.id()), language), answers);
    }

    private static Optional<ItemId> id(String text) {
        return text.matches("[a-z0-9-]{1,80}") ? Optional.of(new ItemId(text)) : Optional.empty();
    }

    private static Component facts(ItemSheet sheet, Item item) {
        Facts facts = new Facts();
        facts.fact("authoring.column.kind", Texts.text(new Span(), "authoring.kind." + ItemKind.of(item)));
        facts.fact(
                "authoring.column.skill",
                Texts.text(new Span(), "authoring.skill." + item.frame().skill()));
        facts.fact(
                "authoring.column.band", new Span(Integer.toString(item.frame().band())));
        facts.fact(
                "authoring.column.status",
                Texts.text(new Span(), "authoring.status." + sheet.newest().status()));
        facts.fact(
                "authoring.column.version",
                new Span(Integer.toString(sheet.newest().version().number())));
        facts.fact("authoring.column.topic", content(item.frame().topic()));
        facts.fact(
                "authoring.column.home",
                content(
                        switch (sheet.newest().home()) {
                            case ItemHome.Pool pool -> pool.pool();
                            case ItemHome.Lesson lesson -> lesson.lesson();
                        }));
        if (item.frame().duty() != null) {
            facts.fact("authoring.column.duty", content(item.frame().duty()));
        }
        facts.fact("authoring.column.source", content(item.frame().source()));
        return facts;
    }

    private static Span content(String text) {
        Span span = new Span(text);
        Texts.untranslated(span);
        return span;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("authoring.items.title"));
    }
}
