package org.readback.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.profile.Mission;
import org.readback.profile.MissionId;
import org.readback.profile.Missions;

/** A mission: what is written down about it, and what was before. */
@Route("missions/:mission")
@RolesAllowed("SUPERVISOR")
class MissionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Missions missions;
    private final LocalDate today;
    private String title = "";

    MissionView(Missions missions, Clock clock) {
        this.missions = missions;
        this.today = Centre.today(clock);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.of(event, "mission", MissionId::new));
    }

    private void show(MissionId id) {
        List<Mission> history = missions.history(id);
        if (history.isEmpty()) throw new NotFoundException();
        Mission now = history.getFirst();
        title = now.text().name();
        removeAll();
        Div heading = new Div(
                Texts.untranslated(new H1(title)), Words.standing(now, today), MissionsView.warning(now, today));
        heading.addClassName("page-heading");
        add(Words.places("missions"), heading, new MissionForm(missions, now, () -> show(id)), history(history));
    }

    private static Component history(List<Mission> all) {
        var table = new ReadingTable(
                "profile.mission.history",
                List.of(
                        "profile.mission.changed",
                        "profile.mission.by",
                        "profile.mission.resolution",
                        "profile.mission.until",
                        "profile.mission.checked",
                        "profile.sources.source"));
        for (Mission each : all) {
            table.row(
                    Words.of(locale -> Formats.dateTime(each.changedAt(), locale)),
                    each.changedBy().isEmpty()
                            ? Texts.text(new Span(), "profile.mission.shipped")
                            : Words.name(each.changedBy()),
                    Words.name(each.text().resolution()),
                    MissionsView.day(each.text().validUntil()),
                    MissionsView.day(each.text().checkedOn()),
                    Words.name(each.text().source()));
        }
        return Cards.titled("profile.mission.history", table);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, Texts.now("profile.missions.title"));
    }
}
