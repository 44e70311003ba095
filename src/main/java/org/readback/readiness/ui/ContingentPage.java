package org.readback.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ReadinessLinks;
import org.readback.base.ui.ReadinessLinks.Page;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.readiness.BoardFilter;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.CellWords;
import org.readback.readiness.ExpirySheet.Horizon;
import org.readback.readiness.Extract;
import org.readback.readiness.Report;

/** A page of one contingent on a day: what it says in one line, the other pages, the day, who is looked at. The address
 * always says what is on the screen, so that it can be sent to a colleague. */
abstract class ContingentPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ReadinessDesk desk;
    private final Page page;
    private final H1 title = new H1();
    private final Div kicker = new Div();
    private final Div pages = new Div();
    private final Div body = new Div();
    private String name = "";

    /** What is asked and what came of it, from the first moment on which there is something to show. */
    private record Shown(Asked asked, BoardSheet board) {}

    private java.util.Optional<Shown> shown = java.util.Optional.empty();

    ContingentPage(ReadinessDesk desk, Page page) {
        this.desk = desk;
        this.page = page;
        addClassNames("stack", "readiness");
        kicker.addClassName("small");
        body.addClassNames("stack", "readiness-body");
    }

    /** The one line that says it. */
    abstract String headline(BoardSheet board, CellWords words);

    /** What stands below, in the language of the words, for the people that the filter lets through. */
    abstract List<Component> body(BoardSheet board, CellWords words);

    /** What can be taken away of it. */
    abstract List<Report> reports(BoardSheet board);

    final ReadinessDesk desk() {
        return desk;
    }

    final Asked asked() {
        return shown.orElseThrow().asked();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var contingent = new ContingentId(RouteIds.of(event, "contingent", UUID::fromString));
        Asked asked = Asked.of(contingent, event.getLocation().getQueryParameters());
        BoardSheet board = desk.readiness().board(contingent, asked.day()).orElseThrow(NotFoundException::new);
        shown = java.util.Optional.of(new Shown(asked, board));
        name = board.contingent().name();
        Div head = new Div(kicker, title);
        head.addClassName("page-heading");
        removeAll();
        add(head, pages);
        if (board.profile().isEmpty()) {
            add(new EmptyState("readiness.none.profile", link("profiles", "readiness.none.profile.open")));
        } else if (board.size() == 0 && asked.day().isEmpty()) {
            add(new EmptyState(
                    "readiness.none.people", link("contingents/" + contingent, "readiness.none.people.open")));
        } else {
            var days = new DayChooser(desk, board, day -> ask(asked().on(day)));
            var filters = new FilterBar(board, asked.filter(), filter -> ask(asked().with(filter)));
            add(new Div(days, filters), new DownloadBar(desk, reports(board), this::extract), body);
        }
        Texts.follow(this, this::show);
    }

    static Anchor link(String path, String key) {
        Anchor link = Texts.text(new Anchor(path), key);
        link.addClassName("button");
        return link;
    }

    /** Asks again, for another day or other people; where the focus is, it stays. */
    private void ask(Asked other) {
        BoardSheet board = other.day().equals(asked().day())
                ? shown.orElseThrow().board()
                : desk.readiness().board(other.contingent(), other.day()).orElseThrow(NotFoundException::new);
        shown = java.util.Optional.of(new Shown(other, board));
        keep(other);
        show(UI.getCurrent().getLocale());
    }

    /** Computes everything again: something was changed. */
    final void renew() {
        Asked asked = asked();
        shown = desk.readiness().board(asked.contingent(), asked.day()).map(board -> new Shown(asked, board));
        show(UI.getCurrent().getLocale());
    }

    /** How far a page looks ahead, where it does. */
    Horizon horizon(BoardSheet board) {
        return Horizon.ALL;
    }

    private Extract extract(Report report) {
        return new Extract(filtered(), report, horizon(filtered()));
    }

    /** Keeps in the address what is on the screen already. */
    final void keep(Asked now) {
        shown = java.util.Optional.of(new Shown(now, shown.orElseThrow().board()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(now.path(page)));
    }

    private BoardSheet filtered() {
        Shown now = shown.orElseThrow();
        return now.board().with(now.asked().filter());
    }

    private void show(Locale locale) {
        Shown now = shown.orElseThrow();
        CellWords words = desk.words(locale);
        Anchor contingent =
                Texts.untranslated(new Anchor("contingents/" + now.asked().contingent(), name));
        kicker.removeAll();
        kicker.add(contingent);
        now.board().profile().ifPresent(profile -> kicker.add(new Span(" · "), Texts.untranslated(new Span(profile))));
        pages.removeAll();
        pages.add(new ReadinessLinks(page, now.asked()::path));
        title.setText(now.board().profile().isEmpty() ? words.text(page.key()) : headline(now.board(), words));
        body.removeAll();
        if (now.board().profile().isPresent()) body.add(body(filtered(), words));
    }

    /** Who of all are looked at; for pages that say so. */
    final boolean isNarrowed() {
        return !asked().filter().equals(BoardFilter.ALL);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(name, UI.getCurrent().getTranslation(page.key()));
    }
}
