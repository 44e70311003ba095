package org.readback.battery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.Result;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.TestKind;
import org.readback.base.LocalText;
import org.readback.battery.Battery.Part;
import org.readback.battery.Battery.Question;
import org.readback.item.ItemId;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CompositionTest {
    private static final List<Double> CUTS = List.of(4.0, 7.0, 10.0, 13.0);
    private static final LocalText TITLE = new LocalText(Map.of("en", "Sample"));
    private static final Indication THIRD = new Indication(3, 0.8, 2, 0.1, -0.4, 0.5, List.of(-1.5, -0.5, 0.5, 1.5));

    private static final Battery LEVEL = new Battery(
            new BatteryId("level"),
            TITLE,
            TITLE,
            0.6,
            List.of(new Part.Test("reading", new BlueprintId("r")), task("writing", CUTS), task("writing", CUTS)));
    private static final Battery REHEARSAL = new Battery(
            new BatteryId("rehearsal"),
            TITLE,
            TITLE,
            0.6,
            List.of(
                    new Part.Test("reading", new BlueprintId("r")),
                    task("report", List.of()),
                    new Part.Interview(
                            "interview",
                            Duration.ofMinutes(15),
                            List.of(new Question("Why?", "A reason."), new Question("When?", "A time.")))));

    private static Part.Task task(String name, List<Double> cuts) {
        return new Part.Task(name, new ItemId("task"), Duration.ofMinutes(10), cuts);
    }

    private static PartState tested(Result result) {
        return new PartState.Tested(result);
    }

    private static PartState levels(Optional<Indication> indication) {
        return tested(
                new Result.Levels(List.of(new Result.SkillResult("reading", 9, Result.Ended.DECIDED, indication))));
    }

    private static Map<String, Finding> findings(Battery battery, PartState... states) {
        return new Composition(battery)
                .of(List.of(states)).stream().collect(Collectors.toMap(PartOutcome::name, PartOutcome::finding));
    }

    @Test
    void eachPartIsKnownAsSoonAsItIsKnown() {
        var found = findings(LEVEL, levels(Optional.of(THIRD)), new PartState.Marked(10, 16), new PartState.HandedIn());

        assertThat(found)
                .containsEntry("reading", new Finding.Band(THIRD))
                .containsEntry("writing", new Finding.Waiting());
    }

    @Test
    void partsOfOneNameGiveOneBandByTheirMean() {
        var found =
                findings(LEVEL, levels(Optional.of(THIRD)), new PartState.Marked(10, 16), new PartState.Marked(7, 16));

        assertThat(found.get("writing")).isInstanceOfSatisfying(Finding.Band.class, band -> {
            assertThat(band.indication().band()).isEqualTo(3);
            assertThat((band.indication().low() + band.indication().high()) / 2).isCloseTo(8.5, within(1e-9));
        });
        assertThat(found.values()).allMatch(Finding::isFinal);
    }

    @Test
    void whatWasNotHandedInCountsNothingBesideWhatWas() {
        var one = findings(LEVEL, new PartState.Ahead(), new PartState.Marked(16, 16), new PartState.Missed());
        var none = findings(LEVEL, new PartState.Ahead(), new PartState.Missed(), new PartState.Missed());

        assertThat(one.get("writing"))
                .isInstanceOfSatisfying(
                        Finding.Band.class,
                        band -> assertThat(band.indication().band()).isEqualTo(3));
        assertThat(none).containsEntry("writing", new Finding.Missing()).containsEntry("reading", new Finding.Open());
    }

    @Test
    void testsThatSayNothingSaySo() {
        assertThat(findings(LEVEL, levels(Optional.empty()), new PartState.Ahead(), new PartState.Ahead()))
                .containsEntry("reading", new Finding.NoBand())
                .containsEntry("writing", new Finding.Open());
        assertThat(findings(
                        LEVEL,
                        tested(new Result.NotValid(TestKind.LEVELS, List.of("reading"), 9, 6)),
                        new PartState.Running(),
                        new PartState.Ahead()))
                .containsEntry("reading", new Finding.NotValid());
    }

    @Test
    void halfPointsPassAtTheMarkAndNotBelow() {
        var at = findings(
                REHEARSAL,
                tested(new Result.Mastery(6, 10, 0.6, List.of())),
                new PartState.Marked(9.5, 16),
                new PartState.Interviewed(List.of(2, 1)));

        assertThat(at.get("reading"))
                .isInstanceOfSatisfying(
                        Finding.Points.class,
                        points -> assertThat(points.isReached()).isTrue());
        assertThat(at.get("report"))
                .isInstanceOfSatisfying(
                        Finding.Points.class,
                        points -> assertThat(points.isReached()).isFalse());
        assertThat(at).containsEntry("interview", new Finding.Points(1.5, 2, 0.6));
    }

    @Test
    void theInterviewWaitsOnceTheRestIsDone() {
        assertThat(findings(
                        REHEARSAL,
                        tested(new Result.Mastery(6, 10, 0.6, List.of())),
                        new PartState.HandedIn(),
                        new PartState.HandedIn()))
                .containsEntry("report", new Finding.Waiting())
                .containsEntry("interview", new Finding.Waiting());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3.5, 1", "4, 2", "10, 4", "8.5, 3", "11.5, 4", "13.1, 5", "16, 5"})
    void cutsDivideThePoints(double points, int band) {
        assertThat(RubricBands.of(List.of(points), CUTS).band()).isEqualTo(band);
    }

    @Test
    void twoWorksAreSurerThanOne() {
        var one = RubricBands.of(List.of(8.5), CUTS);
        var two = RubricBands.of(List.of(8.5, 8.5), CUTS);

        assertThat(one.high() - one.low()).isCloseTo(2 * 1.959964 * Math.sqrt(0.5), within(1e-6));
        assertThat(two.high() - two.low()).isCloseTo(2 * 1.959964 * 0.5, within(1e-6));
        assertThat(two.mass()).isGreaterThan(one.mass());
    }

    /** From tables of the normal distribution. */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.841344746", "-1, 0.158655254", "1.959964, 0.975", "-3, 0.001349898"})
    void normalDistributionIsThatOfTheTables(double z, double expected) {
        assertThat(RubricBands.normal(z)).isCloseTo(expected, within(1e-7));
    }

    @Test
    void anInterviewThatDoesNotComeLastIsRefused() {
        var yaml = """
            id: sample
            title: {en: Sample}
            summary: {en: A sample.}
            parts:
              - {part: interview, minutes: 15, interview: [{ask: Why?, full: A reason.}]}
              - {part: reading, test: sample-reading}
            """;

        assertThatThrownBy(() -> BatteryReader.read("sample.yaml", new YAMLMapper().readTree(yaml)))
                .hasMessage("sample.yaml: An interview comes last");
    }
}
