package org.readback.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LineChangeTest {
    private static ProfileText text(Requirement... lines) {
        return new ProfileText(
                "P",
                "",
                List.of(lines).stream()
                        .map(line -> new ProfileLine(line, Confidence.CENTRE))
                        .toList());
    }

    private static Requirement score(int percent, Post... posts) {
        return new Requirement(Held.TEST, new Threshold.Score(percent), Set.of(posts), Optional.empty(), "The centre");
    }

    @Test
    void linesThatCameWentAndChangedAreToldByPost() {
        var drill = new Requirement(
                Subject.of("practical:driving"),
                new Threshold.Done(),
                Set.of(Post.DRIVER),
                Optional.of(Period.ofMonths(12)),
                "The centre");
        var changes = LineChange.between(
                text(score(60, Post.RIFLEMAN, Post.MEDIC), drill),
                text(score(60, Post.RIFLEMAN), score(80, Post.MEDIC, Post.DRIVER)));

        assertThat(changes)
                .extracting(LineChange::kind, LineChange::posts)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(LineChange.Kind.CHANGED, Set.of(Post.MEDIC)),
                        org.assertj.core.groups.Tuple.tuple(LineChange.Kind.ADDED, Set.of(Post.DRIVER)),
                        org.assertj.core.groups.Tuple.tuple(LineChange.Kind.REMOVED, Set.of(Post.DRIVER)));
    }

    @Test
    void howLinesAreCutUpMakesNoDifference() {
        assertThat(LineChange.between(
                        text(score(60, Post.RIFLEMAN, Post.MEDIC)),
                        text(score(60, Post.MEDIC), score(60, Post.RIFLEMAN))))
                .isEmpty();
    }

    @Test
    void whatIsToldMakesTheOneTheOther() {
        for (int seed = 0; seed < 300; seed++) {
            var generated = new Generated(new SplittableRandom(seed));
            var one = generated.profile(1);
            var other = generated.profile(2);

            List<LineChange> changes = LineChange.between(
                    text(one.requirements().toArray(Requirement[]::new)),
                    text(other.requirements().toArray(Requirement[]::new)));

            for (Subject subject : Generated.SUBJECTS) {
                for (Post post : Post.values()) {
                    var before = one.asked(subject, Set.of(post)).map(LineChange.Asked::of);
                    var after = other.asked(subject, Set.of(post)).map(LineChange.Asked::of);
                    var told = changes.stream()
                            .filter(each -> each.subject().equals(subject)
                                    && each.posts().contains(post))
                            .toList();
                    assertThat(told).hasSize(before.equals(after) ? 0 : 1);
                    assertThat(told).allSatisfy(each -> {
                        assertThat(each.before()).isEqualTo(before);
                        assertThat(each.after()).isEqualTo(after);
                    });
                }
            }
        }
    }
}
