package org.readback.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.base.LocalText;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.course.TracedLesson;

class CoverageTest {
    private static final EditionId OLD = new EditionId("cptm-2017");
    private static final EditionId NEW = new EditionId("cptm-2025");

    private static TracedLesson lesson(String id, String... traces) {
        return new TracedLesson(
                new LessonId(id), new CourseId("uf"), new LocalText(Map.of("en", id)), 60, List.of(traces));
    }

    private static final List<TracedLesson> OURS = List.of(
            lesson("uf-01", "CPTM 2017, lesson 1.3", "Guidelines 2016.24, part D.2"),
            lesson("uf-02", "CPTM 2017, lesson 1.4", "CPTM 2017, lesson 1.5"),
            lesson("uf-09", "CPTM 2017, lesson 2.6"),
            lesson("uf-10", "CPTM 2025, lesson 2.5"));

    private static Coverage.Edition old(Map<String, List<LessonId>> tied) {
        return new Coverage.Edition(OLD, "CPTM 2017", Optional.empty(), Map.of(), tied);
    }

    private static Coverage.Edition next(Map<String, List<String>> successors) {
        return new Coverage.Edition(NEW, "CPTM 2025", Optional.of(OLD), successors, Map.of());
    }

    private static Set<LessonId> ids(String... ids) {
        return Set.copyOf(Stream.of(ids).map(LessonId::new).toList());
    }

    @Test
    void lessonsAnswerToWhatTheyNameInThisEditionOnly() {
        var coverage = new Coverage(List.of(old(Map.of()), next(Map.of())), OURS);

        assertThat(coverage.of(OLD))
                .containsOnlyKeys("1.3", "1.4", "1.5", "2.6")
                .containsEntry("1.4", ids("uf-02"));
        assertThat(coverage.of(NEW)).containsOnlyKeys("2.5").containsEntry("2.5", ids("uf-10"));
    }

    @Test
    void aLessonFollowsWhatBecameOfItsNumber() {
        var moved = Map.of(
                "2.6", List.of("2.5"), "1.4", List.of("1.2", "1.3"), "1.5", List.of("1.2"), "1.3", List.<String>of());

        Map<String, Set<LessonId>> covered = new Coverage(List.of(old(Map.of()), next(moved)), OURS).of(NEW);

        assertThat(covered).isEqualTo(Map.of("2.5", ids("uf-09", "uf-10"), "1.2", ids("uf-02"), "1.3", ids("uf-02")));
    }

    @Test
    void whatIsTiedByHandCountsAndIsHandedOnToo() {
        var tied = Map.of("3.8", List.of(new LessonId("eng1-11")));

        var coverage = new Coverage(List.of(old(tied), next(Map.of("3.8", List.of("3.4")))), OURS);

        assertThat(coverage.of(OLD)).containsEntry("3.8", ids("eng1-11"));
        assertThat(coverage.of(NEW)).containsEntry("3.4", ids("eng1-11"));
    }

    @Test
    void editionsThatReplaceEachOtherComeToAnEnd() {
        var circle = new Coverage.Edition(OLD, "CPTM 2017", Optional.of(NEW), Map.of("2.5", List.of("2.6")), Map.of());

        assertThat(new Coverage(List.of(circle, next(Map.of("2.6", List.of("2.5")))), OURS).of(NEW))
                .containsEntry("2.5", ids("uf-09", "uf-10"));
        assertThat(new Coverage(List.of(), OURS).of(NEW)).isEmpty();
    }

    @Test
    void numbersAreOrderedAsPeopleCount() {
        assertThat(Stream.of("10.1", "2.10", "2.9", "2.9.1", "1")
                        .map(number -> new StandardLesson(number, "Title", OptionalInt.empty(), true))
                        .sorted(StandardLesson.BY_NUMBER)
                        .map(StandardLesson::number))
                .containsExactly("1", "2.9", "2.9.1", "2.10", "10.1");
        assertThatThrownBy(() -> new StandardLesson(" 1", "Title", OptionalInt.empty(), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StandardLesson("1", "Title", OptionalInt.of(0), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
