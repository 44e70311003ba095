package org.readback.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Texts;
import org.readback.profile.Mission;
import org.readback.profile.MissionText;
import org.readback.profile.Missions;
import org.readback.requirement.Confidence;

/** The missions that the centre keeps an eye on. */
@Route("missions")
@RolesAllowed("SUPERVISOR")
class MissionsView extends Div implements HasDynamicTitle {
    final TextField name = new TextField();
    final Button begin = new Button();

    MissionsView(Missions missions, Clock clock) {
        LocalDate today = Centre.today(clock);
        addClassName("stack");
        add(Words.places("missions"), new PageHeading("profile.missions"));
        List<Mission> all = missions.all();
        add(all.isEmpty() ? new EmptyState("profile.missions.none") : table(all, today));
        name.setMaxLength(120);
        Texts.feed(name, name::setLabel, "profile.mission.name");
        Texts.text(begin, "profile.mission.begin");
        begin.setId("mission-begin");
        begin.addClickListener(click -> UI.getCurrent()
                .navigate("missions/"
                        + missions.begin(new MissionText(
                                name.getValue().strip(),
                                Map.of(),
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                Confidence.CENTRE))));
        Div row = new Div(name, begin);
        row.addClassNames("row", "profile-end");
        add(Cards.titled("profile.mission.begin.title", row));
    }

    private static Component table(List<Mission> all, LocalDate today) {
        var table = new ReadingTable(
                "profile.missions.title",
                List.of(
                        "profile.mission.name",
                        "profile.mission.resolution",
                        "profile.mission.until",
                        "profile.mission.checked",
                        "profile.mission.standing"));
        for (Mission mission : all) {
            Anchor link = Texts.untranslated(
                    new Anchor("missions/" + mission.id(), mission.text().name()));
            table.row(
                    link,
                    Words.name(
                            mission.text().resolution().isEmpty()
                                    ? "–"
                                    : mission.text().resolution()),
                    day(mission.text().validUntil()),
                    day(mission.text().checkedOn()),
                    Words.standing(mission, today));
        }
        return table;
    }

    static Span day(Optional<LocalDate> day) {
        return day.map(Words::day).orElseGet(() -> Texts.text(new Span(), "profile.mission.unknown"));
    }

    static Component warning(Mission mission, LocalDate today) {
        return switch (mission.on(today)) {
            case CURRENT -> new Span();
            case UNKNOWN -> Texts.text(new Paragraph(), "profile.mission.warn.unknown");
            case PAST -> Texts.text(new Paragraph(), "profile.mission.warn.past");
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("profile.missions.title"));
    }
}
