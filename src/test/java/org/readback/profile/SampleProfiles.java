package org.readback.profile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.contingent.ContingentId;
import org.readback.requirement.Confidence;
import org.readback.requirement.Level;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Requirement;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.springframework.stereotype.Component;

/** Profiles at hand. */
@Component
public class SampleProfiles {
    private final ProfileVersionRows versions;
    private final ProfileDraftRows drafts;

    SampleProfiles(ProfileVersionRows versions, ProfileDraftRows drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    public static ProfileId fresh() {
        return new ProfileId("p" + UUID.randomUUID().toString().substring(0, 18));
    }

    /** A score, a level, a drill for two years, a paper. */
    public static ProfileText text(String name) {
        return new ProfileText(
                name,
                "Order 1",
                List.of(
                        line("test:uf-unit-1", new Threshold.Score(80), Set.of(Post.RIFLEMAN, Post.MEDIC)),
                        line(
                                "language:listening",
                                new Threshold.AtLeast(Level.L1_PLUS, Threshold.Basis.RATED),
                                Set.of(Post.MEDIC)),
                        new ProfileLine(
                                new Requirement(
                                        Subject.of("practical:first-aid"),
                                        new Threshold.Done(),
                                        Set.of(Post.RIFLEMAN),
                                        Optional.of(Period.ofMonths(24)),
                                        "The centre"),
                                Confidence.CENTRE),
                        line("document:passport", new Threshold.Done(), Set.of(Post.RIFLEMAN, Post.MEDIC))));
    }

    public static ProfileLine line(String subject, Threshold threshold, Set<Post> posts) {
        return new ProfileLine(
                new Requirement(Subject.of(subject), threshold, posts, Optional.empty(), "The centre"),
                Confidence.CENTRE);
    }

    /** Approved by nobody, in force from that day. */
    public ProfileVersion approved(ProfileId profile, ProfileText text, LocalDate from) {
        drafts.profile(profile, null);
        var version = new ProfileVersion(
                profile, versions.of(profile).size() + 1, text, from, null, null, java.time.Instant.EPOCH);
        versions.insert(version);
        return version;
    }

    /** From that day on. */
    public void follow(ContingentId contingent, ProfileId profile, LocalDate from) {
        versions.follow(contingent, profile, from, null);
    }
}
