package org.readback.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readback.editing.TextLines.Kind;
import org.readback.editing.TextLines.Line;

class TextLinesTest {
    private static String random(SplittableRandom chance, int lines) {
        return IntStream.range(0, lines)
                .mapToObj(n -> "line " + chance.nextInt(6))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aDifferenceNamesWhatWasTakenOutAndPutIn() {
        assertThat(TextLines.difference("one\ntwo\nthree", "one\nTWO\nthree\nfour"))
                .containsExactly(
                        new Line(Kind.SAME, "one"),
                        new Line(Kind.REMOVED, "two"),
                        new Line(Kind.ADDED, "TWO"),
                        new Line(Kind.SAME, "three"),
                        new Line(Kind.ADDED, "four"));
    }

    @Test
    void eitherTextCanBeReadOffTheirDifference() {
        var chance = new SplittableRandom(3);
        for (int i = 0; i < 300; i++) {
            String old = random(chance, chance.nextInt(12));
            String now = random(chance, chance.nextInt(12));

            List<Line> lines = TextLines.difference(old, now);

            assertThat(join(lines, Kind.REMOVED)).isEqualTo(old);
            assertThat(join(lines, Kind.ADDED)).isEqualTo(now);
        }
    }

    private static String join(List<Line> lines, Kind side) {
        return lines.stream()
                .filter(line -> line.kind() == Kind.SAME || line.kind() == side)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void changesOfDifferentLinesAreBothKept() {
        String base = "a\nb\nc\nd\ne";

        assertThat(TextLines.merge(base, "a\nB\nc\nd\ne", "a\nb\nc\nd\nE\nf")).contains("a\nB\nc\nd\nE\nf");
        assertThat(TextLines.merge(base, "a\nc\nd\ne", "x\na\nb\nc\nd\ne")).contains("x\na\nc\nd\ne");
    }

    @Test
    void changesOfTheSameLineAreNotMerged() {
        assertThat(TextLines.merge("a\nb\nc", "a\nB\nc", "a\nbb\nc")).isEmpty();
        assertThat(TextLines.merge("a\nb", "a\nb\nx", "a\nb\ny")).isEmpty();
    }

    @Test
    void whoChangedNothingGetsTheOthersText() {
        var chance = new SplittableRandom(4);
        for (int i = 0; i < 300; i++) {
            String base = random(chance, chance.nextInt(10));
            String other = random(chance, chance.nextInt(10));

            assertThat(TextLines.merge(base, base, other)).contains(other);
            assertThat(TextLines.merge(base, other, base)).contains(other);
            assertThat(TextLines.merge(base, other, other)).contains(other);
        }
    }
}
