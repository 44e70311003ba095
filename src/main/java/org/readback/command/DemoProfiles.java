package org.readback.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.base.Centre;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.Contingents;
import org.readback.profile.ProfileId;
import org.readback.profile.SimulatedProfiles;
import org.readback.requirement.Level;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Requirement;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.readback.requirement.Threshold.Basis;
import org.springframework.stereotype.Component;

/** The profile that shipped, proposed as a second version; before it a first one that asks a little less, which the invented
 * contingents follow. */
@Component
class DemoProfiles {
    private static final ProfileId PROFILE = new ProfileId("undof");
    private static final int DAYS_IN_FORCE = 240;

    private final SimulatedProfiles profiles;
    private final AccountDirectory accounts;
    private final Contingents contingents;
    private final WorkAs workAs;
    private final Clock clock;

    DemoProfiles(
            SimulatedProfiles profiles,
            AccountDirectory accounts,
            Contingents contingents,
            WorkAs workAs,
            Clock clock) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.contingents = contingents;
        this.workAs = workAs;
        this.clock = clock;
    }

    /** What is there is left alone. */
    void fill(AccountId supervisor) {
        LocalDate since = Centre.today(clock).minusDays(DAYS_IN_FORCE);
        Optional<ProfileText> shipped = profiles.written(PROFILE);
        if (shipped.isEmpty() || profiles.isThere(PROFILE)) return;
        profiles.approve(PROFILE, first(shipped.get()), since);
        accounts.find(DemoEvidence.DEPUTY).ifPresent(deputy -> profiles.propose(PROFILE, deputy));
        for (ContingentCard card : workAs.person(supervisor, contingents::mine)) {
            profiles.follow(card.id(), PROFILE, since);
        }
    }

    /** Without the drill with explosive devices, with first aid for three years, and with less English of those who sit at
     * the radio. */
    private static ProfileText first(ProfileText text) {
        List<ProfileLine> lines = text.lines().stream()
                .filter(line -> !line.requirement().subject().equals(Subject.of("practical:device-disposal")))
                .map(line -> new ProfileLine(first(line.requirement()), line.confidence()))
                .toList();
        return new ProfileText(text.name(), text.document() + " (first version)", lines);
    }

    private static Requirement first(Requirement asked) {
        if (asked.subject().equals(Subject.of("practical:first-aid"))
                && !asked.posts().contains(Post.MEDIC)) {
            return new Requirement(
                    asked.subject(),
                    asked.threshold(),
                    asked.posts(),
                    Optional.of(Period.ofMonths(36)),
                    asked.source());
        }
        if (asked.subject().equals(Subject.of("language:listening"))
                && asked.posts().contains(Post.RADIO_OPERATOR)) {
            return new Requirement(
                    asked.subject(),
                    new Threshold.AtLeast(Level.L1_PLUS, Basis.RATED),
                    asked.posts(),
                    asked.lasts(),
                    asked.source());
        }
        return asked;
    }
}
