package org.readback;

import static org.readback.account.Role.INSTRUCTOR;

import java.util.List;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.panel.Border;
import org.readback.panel.Judgement;
import org.readback.panel.NewSetting;
import org.readback.panel.PanelRatings;
import org.readback.panel.StandardSettings;

/** The ways of naming another's panel. */
final class PanelOwnership {
    private static final Set<Role> NOBODY = Set.of();

    static final List<OwnershipCase<?>> ALL = List.of(
            OwnershipCase.act(
                    StandardSettings.class,
                    "open(NewSetting)",
                    NOBODY,
                    (settings, two) -> settings.open(panel(two.theirs().trainee()))),
            OwnershipCase.of(
                    StandardSettings.class,
                    "find(StandardSettingId)",
                    Set.of(INSTRUCTOR),
                    (settings, two) -> settings.find(two.theirs().panels().discussed())),
            OwnershipCase.act(
                    StandardSettings.class,
                    "closeRound(StandardSettingId)",
                    Set.of(INSTRUCTOR),
                    (settings, two) -> settings.closeRound(two.theirs().panels().rating())),
            OwnershipCase.act(
                    StandardSettings.class,
                    "openRound(StandardSettingId)",
                    Set.of(INSTRUCTOR),
                    (settings, two) -> settings.openRound(two.theirs().panels().discussed())),
            OwnershipCase.act(
                    StandardSettings.class,
                    "propose(StandardSettingId)",
                    Set.of(INSTRUCTOR),
                    (settings, two) -> settings.propose(two.theirs().panels().discussed())),
            OwnershipCase.act(
                    StandardSettings.class,
                    "adopt(StandardSettingId)",
                    Set.of(INSTRUCTOR),
                    (settings, two) -> settings.adopt(two.theirs().panels().decided())),
            OwnershipCase.act(
                    StandardSettings.class,
                    "reject(StandardSettingId, String)",
                    Set.of(INSTRUCTOR),
                    (settings, two) -> settings.reject(two.theirs().panels().decided(), "Too few.")),
            OwnershipCase.act(
                    StandardSettings.class,
                    "giveUp(StandardSettingId)",
                    Set.of(INSTRUCTOR),
                    (settings, two) -> settings.giveUp(two.theirs().panels().rating())),
            OwnershipCase.of(
                    PanelRatings.class,
                    "sheet(StandardSettingId)",
                    Set.of(INSTRUCTOR),
                    (ratings, two) -> ratings.sheet(two.theirs().panels().rated())),
            OwnershipCase.act(
                    PanelRatings.class,
                    "rate(StandardSettingId, Judgement)",
                    Set.of(INSTRUCTOR),
                    (ratings, two) -> ratings.rate(two.theirs().panels().rated(), new Judgement(1, 3, 0.5))));

    private PanelOwnership() {}

    /** With somebody as rater who is no instructor. */
    private static NewSetting panel(AccountId trainee) {
        return new NewSetting(
                "eng-reading",
                trainee,
                List.of(new Border(3, "A border.")),
                List.of(),
                List.of(trainee, trainee, trainee));
    }
}
