package org.readback.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.contingent.Post;
import org.readback.contingent.PostRequirements;
import org.readback.contingent.RequiredBand;

/** What the posts of the invented contingent ask for: invented as well, for no published level was found. */
final class DemoRequirements {
    /** By post, in the order of {@link PostRequirements#PARTS}. */
    private static final Map<Post, List<Integer>> BANDS = Map.of(
            Post.RIFLEMAN, List.of(2, 2, 2, 1),
            Post.DRIVER, List.of(2, 2, 2, 1),
            Post.MEDIC, List.of(3, 2, 2, 2),
            Post.RADIO_OPERATOR, List.of(3, 3, 3, 2),
            Post.SECTION_COMMANDER, List.of(3, 3, 3, 3),
            Post.STAFF_OFFICER, List.of(4, 4, 4, 4));

    private DemoRequirements() {}

    static List<RequiredBand> all() {
        return BANDS.entrySet().stream()
                .flatMap(post -> PostRequirements.PARTS.stream()
                        .map(part -> new RequiredBand(
                                post.getKey(),
                                part,
                                Optional.of(post.getValue().get(PostRequirements.PARTS.indexOf(part))))))
                .toList();
    }
}
