package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.scenes.Routes;
import org.readback.scenes.Verdict;

class ScenarioFileTest {
    private static final String FILE = "courses/demo/01-first/scenario-gate.yaml";
    private static final String GOOD = """
        id: demo-01-s1
        title: {en: Gate, kk: Қақпа, ru: Ворота}
        about: {en: At a gate., kk: Қақпада., ru: У ворот.}
        draft: true
        scenes:
          - id: man
            title: {en: A man, kk: Адам, ru: Человек}
            text: {en: He comes., kk: Келеді., ru: Идёт.}
            seconds: 20
            sketch:
              alt: {en: A gate., kk: Қақпа., ru: Ворота.}
              shapes: [{kind: un-vehicle, x: 10, y: 10, w: 8, h: 4}, {kind: civilian, x: 50, y: 30}]
            choices:
              - text: {en: Ask., kk: Сұрау., ru: Спросить.}
                verdict: right
                keeps: self-defence-defend-others
                happens: {en: He answers., kk: Жауап берді., ru: Ответил.}
                rule: {en: Ask first., kk: Алдымен сұраңыз., ru: Сначала спросите.}
                source: Card, par. 3
                next: end
              - text: {en: Push., kk: Итеру., ru: Толкнуть.}
                verdict: wrong
                breaks: self-defence-defend-others
                happens: {en: He falls., kk: Құлады., ru: Упал.}
                rule: {en: Minimum., kk: Ең аз күш., ru: Минимум.}
                source: Card, par. 3
                next: end
            late:
              verdict: wrong
              breaks: self-defence-defend-others
              happens: {en: He waits., kk: Күтті., ru: Ждёт.}
              rule: {en: Speak., kk: Сөйлеңіз., ru: Говорите.}
              source: Card, par. 3
              next: end
        """;

    @Test
    void scenarioBelongsToItsLessonAndItsWaysAreKnown() {
        Reading reading = Samples.good().with(FILE, GOOD).read();

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.content().scenarios()).singleElement().satisfies(read -> {
            assertThat(read.lesson()).isEqualTo("demo-01");
            assertThat(read.draft()).isTrue();
            assertThat(Routes.of(read.scenario()).ways()).isEqualTo(3);
            assertThat(read.scenario()
                            .first()
                            .choices()
                            .getFirst()
                            .consequence()
                            .verdict())
                    .isEqualTo(Verdict.RIGHT);
        });
    }

    /** Each spoils one line; what is said names the line where it stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        next: end                         | next: nowhere    | 14 | There is no scene "nowhere"
        breaks: self-defence-defend-others | verdicts: wrong | 23 | There is no field "verdicts"
        seconds: 20                       | seconds: 2       | 9  | seconds
        verdict: right                    | verdict: fine    | 15 | verdict
        verdict: right                    | verdict: wrong   | 14 | wrong keeps no duty
        source: Card, par. 3              | title: x         | 19 | title
        'kk: Сұрау., '                    | ''               | 14 | kk
        x: 50                             | x: 500           | 6  | outside the plan
        """)
    void faultIsSaidWithItsLine(String from, String to, int line, String words) {
        String spoilt = GOOD.replaceFirst(Pattern.quote(from), to);

        assertThat(Samples.good().with(FILE, spoilt).read().faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(FILE);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.sentence()).contains(words);
        });
    }

    @Test
    void twoScenariosMayNotHaveOneId() {
        var reading = Samples.good()
                .with(FILE, GOOD)
                .with("courses/demo/01-first/scenario-other.yaml", GOOD)
                .read();

        assertThat(reading.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).isEqualTo("Another scenario has this id"));
    }
}
