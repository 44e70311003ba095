package org.readback.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one text of a profile asks otherwise than another of some posts about a subject.
 *
 * @param before empty where it is asked only now
 * @param after empty where it is asked no longer */
public record LineChange(Subject subject, Set<Post> posts, Optional<Asked> before, Optional<Asked> after) {
    public LineChange {
        posts = Set.copyOf(posts);
    }

    /** A requirement without the posts. */
    public record Asked(Threshold threshold, Optional<java.time.Period> lasts, String source) {
        static Asked of(Requirement requirement) {
            return new Asked(requirement.threshold(), requirement.lasts(), requirement.source());
        }
    }

    /** How a line was changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        if (before.isEmpty()) return Kind.ADDED;
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    private record Both(Subject subject, Optional<Asked> before, Optional<Asked> after) {}

    /** By subject. How the lines are cut up makes no difference: what is asked of each post does. */
    public static List<LineChange> between(ProfileText before, ProfileText after) {
        RequirementProfile one = whole(before);
        RequirementProfile other = whole(after);
        SortedSet<Subject> subjects = new TreeSet<>(one.subjects());
        subjects.addAll(other.subjects());
        var posts = new LinkedHashMap<Both, Set<Post>>();
        for (Subject subject : subjects) {
            for (Post post : Post.values()) {
                var both = new Both(
                        subject,
                        one.asked(subject, Set.of(post)).map(Asked::of),
                        other.asked(subject, Set.of(post)).map(Asked::of));
                if (!both.before().equals(both.after())) {
                    posts.computeIfAbsent(both, _ -> new TreeSet<>()).add(post);
                }
            }
        }
        var changes = new ArrayList<LineChange>();
        for (Map.Entry<Both, Set<Post>> each : posts.entrySet()) {
            Both both = each.getKey();
            changes.add(new LineChange(both.subject(), each.getValue(), both.before(), both.after()));
        }
        return List.copyOf(changes);
    }

    private static RequirementProfile whole(ProfileText text) {
        return text.inForce("", 1, java.time.LocalDate.EPOCH);
    }
}
