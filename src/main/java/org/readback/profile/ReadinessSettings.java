package org.readback.profile;

import org.readback.account.SignedIn;
import org.readback.base.UserError;
import org.readback.requirement.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the centre chooses about the rules of readiness. It counts for boards of all days, past ones too: they are computed
 * when asked. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class ReadinessSettings {
    /** The longest time before its end at which evidence may count as ending soon, in days. */
    public static final int MOST_DAYS = 365;

    private final ReadinessSettingRows rows;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    ReadinessSettings(ReadinessSettingRows rows, SignedIn signedIn, ApplicationEventPublisher events) {
        this.rows = rows;
        this.signedIn = signedIn;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Settings now() {
        return rows.now();
    }

    /** From now on.
     *
     * @throws UserError if the days are more than {@value #MOST_DAYS} */
    public void set(Settings wanted) {
        if (wanted.soonDays() > MOST_DAYS) throw new UserError("profile.error.days", MOST_DAYS);
        if (wanted.equals(rows.now())) return;
        rows.set(wanted, signedIn.require().id());
        events.publishEvent(new ProfileChanged(
                "readiness-setting-chosen",
                "readiness",
                wanted.soonDays() + " days, ends early " + wanted.endsEarly()));
    }
}
