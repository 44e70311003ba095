package org.readback.contingent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the posts of a contingent ask for.
 *
 * @param members of the contingent now: their posts are those that matter
 * @param bands that are set, in no order */
public record RequirementSheet(ContingentCard contingent, List<Member> members, List<RequiredBand> bands) {
    public RequirementSheet {
        members = List.copyOf(members);
        bands = List.copyOf(bands);
    }

    /** Posts that somebody holds or that ask for something, in their own order. */
    public List<Post> posts() {
        return Stream.concat(members.stream().map(Member::post), bands.stream().map(RequiredBand::post))
                .distinct()
                .sorted()
                .toList();
    }

    public long holders(Post post) {
        return members.stream().filter(member -> member.post() == post).count();
    }

    public Optional<Integer> band(Post post, String part) {
        return bands.stream()
                .filter(each -> each.post() == post && each.part().equals(part))
                .findFirst()
                .flatMap(RequiredBand::band);
    }
}
