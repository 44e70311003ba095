package org.readback.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.base.ForModules;
import org.readback.contingent.ContingentId;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rules a contingent, for other modules; only what was approved. */
@Service
@ForModules
@Transactional(readOnly = true)
public class Profiles {
    private final ProfileVersionRows rows;
    private final ReadinessSettingRows settings;

    Profiles(ProfileVersionRows rows, ReadinessSettingRows settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** All versions that rule a contingent, each from the day on which it does, oldest first; empty if it follows no
     * profile. For {@link RequirementProfile#inForce} and boards of any day. */
    public List<RequirementProfile> versions(ContingentId contingent) {
        List<Following> followed = rows.followed(contingent);
        if (followed.isEmpty()) return List.of();
        List<ProfileId> profiles =
                followed.stream().map(Following::profile).distinct().toList();
        return Following.ruling(followed, rows.of(profiles));
    }

    /** What rules a contingent on a day; empty if nothing does. */
    public Optional<RequirementProfile> inForce(ContingentId contingent, LocalDate day) {
        return RequirementProfile.inForce(versions(contingent), day);
    }

    /** What the centre chose about the rules; the usual as long as nobody chose. */
    public Settings settings() {
        return settings.now();
    }
}
