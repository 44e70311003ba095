package org.readback.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readback.content.LessonBlock;
import org.readback.content.LessonText;
import org.readback.content.Lexeme;
import org.readback.item.ItemId;

class SlidesTest {
    private static LessonText lesson(LessonBlock... blocks) {
        return new LessonText(
                "l-1", "Patrols", "report", 45, List.of(), List.of(), Map.of(), List.of(), List.of(blocks));
    }

    private static List<Lexeme> words(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Lexeme(
                        "w" + n,
                        "word" + n,
                        "noun",
                        "k",
                        "r",
                        List.of(),
                        List.of(),
                        "",
                        null,
                        null,
                        Map.of(),
                        Map.of()))
                .toList();
    }

    @Test
    void everyBlockHasAPageAfterTheTitle() {
        List<Slide> slides = Slides.of(
                lesson(
                        new LessonBlock.Text("## Go\n\nOne."),
                        new LessonBlock.Reveal("Think", "It is so."),
                        new LessonBlock.Check(new ItemId("l-1-01"))),
                List.of());

        assertThat(slides)
                .containsExactly(
                        new Slide.Title("Patrols", "report"),
                        new Slide.Block(new LessonBlock.Text("## Go\n\nOne.")),
                        new Slide.Block(new LessonBlock.Reveal("Think", "It is so.")),
                        new Slide.Block(new LessonBlock.Check(new ItemId("l-1-01"))));
    }

    @Test
    void longTextsGoOnUnderTheSameHeadingAndLoseNothing() {
        List<String> paragraphs =
                IntStream.range(0, 5).mapToObj(n -> n + "x".repeat(199)).toList();

        List<String> pages = Slides.text("## Go\n\n" + String.join("\n\n", paragraphs));

        assertThat(pages).hasSize(3).allMatch(page -> page.startsWith("## Go\n\n"));
        List<String> again = new ArrayList<>();
        pages.forEach(page -> again.addAll(List.of(page.substring(7).split("\n\n"))));
        assertThat(again).isEqualTo(paragraphs);
        assertThat(Slides.text("x".repeat(2000))).hasSize(1);
        assertThat(Slides.text("## Alone")).containsExactly("## Alone");
    }

    @Test
    void wordsAndTurnsAreCutIntoPages() {
        List<LessonBlock.Turn> turns = IntStream.range(0, 13)
                .mapToObj(n -> new LessonBlock.Turn("A", "turn " + n))
                .toList();
        LessonText lesson = lesson(
                new LessonBlock.Words(words(8).stream().map(Lexeme::id).toList()),
                new LessonBlock.Dialogue("D", turns));

        assertThat(Slides.of(lesson, words(9)))
                .hasSize(1 + 2 + 3)
                .element(2)
                .isEqualTo(new Slide.WordTable(words(8).subList(7, 8)));
    }
}
