package org.readback.panel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.readback.account.AccountName;
import org.readback.assessment.CutVersion.Cut;
import org.readback.assessment.NewCuts;
import org.readback.assessment.Scales;
import org.readback.base.UserError;
import org.readback.panel.Proposal.ProposedCut;
import org.readback.psychometrics.AngoffCut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** From one state of a standard setting to the next: who leads goes from round to round and proposes, another decides.
 * Each step locks the setting first, so that two at once take turns and the second finds what the first did. */
@Component
class PanelSteps {
    private static final String METHOD = "modified Angoff";

    private final SettingRows rows;
    private final SettingSheets sheets;
    private final Scales scales;
    private final People people;
    private final ApplicationEventPublisher events;

    PanelSteps(SettingRows rows, SettingSheets sheets, Scales scales, People people, ApplicationEventPublisher events) {
        this.rows = rows;
        this.sheets = sheets;
        this.scales = scales;
        this.people = people;
        this.events = events;
    }

    void closeRound(StandardSettingId id) {
        Setting setting = locked(id, PanelRole.FACILITATOR);
        setting.require(SettingState.RATING);
        int round = setting.newest().number();
        int complete = sheets.figures(setting, round).complete().size();
        if (complete < StandardSettings.FEWEST_RATERS) {
            throw new UserError("panel.error.unfinished", StandardSettings.FEWEST_RATERS);
        }
        rows.closeRound(id);
        tell(setting, "standard-round-closed", "round " + round + ", " + complete + " raters");
    }

    void openRound(StandardSettingId id) {
        Setting setting = locked(id, PanelRole.FACILITATOR);
        setting.require(SettingState.DISCUSSING);
        int round = setting.newest().number() + 1;
        rows.openRound(id, round);
        tell(setting, "standard-round-opened", "round " + round);
    }

    void propose(StandardSettingId id) {
        Setting setting = locked(id, PanelRole.FACILITATOR);
        setting.require(SettingState.DISCUSSING);
        int round = setting.newest().number();
        if (round < StandardSettings.FEWEST_ROUNDS) {
            throw new UserError("panel.error.rounds", StandardSettings.FEWEST_ROUNDS);
        }
        RoundFigures figures = sheets.figures(setting, round);
        List<ProposedCut> cuts = setting.borders().stream()
                .map(border -> proposed(border, figures.cut(border)))
                .toList();
        var present = scales.cuts(setting.scale());
        var proposal = new Proposal(present.version(), figures.complete().size(), cuts);
        Scales.replaced(present.cuts(), proposal.cuts());
        rows.propose(id, proposal);
        tell(setting, "standard-cuts-proposed", "round " + round + ", " + words(proposal));
    }

    private static ProposedCut proposed(Border border, AngoffCut cut) {
        if (!cut.cut().isInside()) throw new UserError("panel.error.outside", border.band());
        return new ProposedCut(
                new Cut(border.band(), cut.cut().theta(), cut.abilities()),
                cut.share(),
                cut.deviation().orElse(0));
    }

    void adopt(StandardSettingId id) {
        Setting setting = locked(id, PanelRole.DECIDER);
        Proposal proposal = proposal(setting);
        int version = scales.append(new NewCuts(
                setting.scale(),
                setting.framework(),
                proposal.replaces(),
                METHOD,
                panel(setting, proposal),
                proposal.cuts()));
        rows.end(id, SettingState.ADOPTED, "");
        tell(setting, "standard-cuts-adopted", "version " + version + ", " + words(proposal));
    }

    void reject(StandardSettingId id, String reason) {
        Setting setting = locked(id, PanelRole.DECIDER);
        proposal(setting);
        if (reason.isBlank() || reason.length() > StandardSettings.MOST_REASON) {
            throw new UserError("panel.error.reason", StandardSettings.MOST_REASON);
        }
        rows.end(id, SettingState.REJECTED, reason.strip());
        tell(setting, "standard-cuts-rejected", reason.strip());
    }

    void giveUp(StandardSettingId id) {
        Setting setting = locked(id, PanelRole.FACILITATOR);
        if (setting.state().isEnded()) throw new UserError("panel.error.moved");
        rows.end(id, SettingState.GIVEN_UP, "");
        tell(setting, "standard-setting-given-up", "round " + setting.newest().number());
    }

    private Setting locked(StandardSettingId id, PanelRole role) {
        return rows.lock(id)
                .filter(setting -> setting.roles(people.me()).contains(role))
                .orElseThrow(() -> new AccessDeniedException("Not theirs to do: " + role));
    }

    private static Proposal proposal(Setting setting) {
        setting.require(SettingState.PROPOSED);
        Proposal proposal = setting.proposal();
        if (proposal == null) throw new UserError("panel.error.moved");
        return proposal;
    }

    /** Who it was, for those who ask years later. */
    private String panel(Setting setting, Proposal proposal) {
        var names = people.directory().names(setting.raters());
        return proposal.raters() + " raters ("
                + setting.raters().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .map(AccountName::displayName)
                        .sorted()
                        .collect(Collectors.joining(", "))
                + "), standard setting " + setting.id();
    }

    private static String words(Proposal proposal) {
        return proposal.borders().stream()
                .map(border -> "band " + border.cut().band() + " from "
                        + Math.round(border.cut().theta() * 1000) / 1000.0)
                .collect(Collectors.joining(", "));
    }

    private void tell(Setting setting, String action, String detail) {
        events.publishEvent(StandardSettingChanged.of(setting, action, detail));
    }
}
