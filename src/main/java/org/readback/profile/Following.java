package org.readback.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.requirement.RequirementProfile;

/** That a contingent follows a profile from a day on.
 *
 * @param setBy nobody in the demonstration */
public record Following(
        ProfileId profile, LocalDate from, @Nullable AccountId setBy, Instant setAt) {

    /** What came of what was set one after the other, by day: each choice overrules those before it for its day and
     * all days after. */
    static List<Following> course(List<Following> asSet) {
        var course = new ArrayList<Following>();
        for (Following each : asSet) {
            course.removeIf(earlier -> !earlier.from().isBefore(each.from()));
            course.add(each);
        }
        return course;
    }

    /** The versions that rule a contingent, each from the day on which it begins to, oldest first. A profile rules from
     * the day on which it is followed, or, if none of its versions is in force then, from the first one's day: until
     * then that of before goes on. */
    static List<RequirementProfile> ruling(List<Following> asSet, List<ProfileVersion> versions) {
        List<Following> course = course(asSet);
        var ruling = new ArrayList<RequirementProfile>();
        LocalDate end = LocalDate.MAX;
        for (Following each : course.reversed()) {
            List<RequirementProfile> own = versions.stream()
                    .filter(version -> version.profile().equals(each.profile()))
                    .map(ProfileVersion::inForce)
                    .toList();
            LocalDate first = own.stream()
                    .map(RequirementProfile::from)
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
            LocalDate start = first.isAfter(each.from()) ? first : each.from();
            if (!start.isBefore(end)) continue;
            ruling.addAll(0, between(own, start, end));
            end = start;
        }
        return List.copyOf(ruling);
    }

    /** @param end the first day that is not ruled by these */
    private static List<RequirementProfile> between(List<RequirementProfile> own, LocalDate start, LocalDate end) {
        Stream<RequirementProfile> first = RequirementProfile.inForce(own, start).stream()
                .map(version -> new RequirementProfile(
                        version.id(), version.name(), version.version(), start, version.requirements()));
        Stream<RequirementProfile> later = own.stream()
                .filter(version ->
                        version.from().isAfter(start) && version.from().isBefore(end));
        return Stream.concat(first, later).toList();
    }
}
