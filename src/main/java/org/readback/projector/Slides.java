package org.readback.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.readback.content.LessonBlock;
import org.readback.content.LessonText;
import org.readback.content.Lexeme;

/** Cuts a lesson into pages: one block a page, and long blocks into as many as can be read from the last row. */
public final class Slides {
    /** Letters of running text on a page. */
    private static final int LETTERS = 420;

    private static final int TURNS = 6;
    private static final int WORDS = 7;

    private Slides() {}

    /** At least one page; the first is the title.
     *
     * @param words of the lesson, whatever their order */
    public static List<Slide> of(LessonText lesson, List<Lexeme> words) {
        List<Slide> slides = new ArrayList<>();
        slides.add(new Slide.Title(lesson.title(), lesson.objective()));
        for (LessonBlock block : lesson.blocks()) {
            switch (block) {
                case LessonBlock.Text text ->
                    text(text.markdown()).forEach(part -> slides.add(new Slide.Block(new LessonBlock.Text(part))));
                case LessonBlock.Dialogue dialogue ->
                    parts(dialogue.turns(), TURNS)
                            .forEach(turns ->
                                    slides.add(new Slide.Block(new LessonBlock.Dialogue(dialogue.title(), turns))));
                case LessonBlock.Words list ->
                    parts(known(list, words), WORDS).forEach(part -> slides.add(new Slide.WordTable(part)));
                case LessonBlock.Table _,
                        LessonBlock.Callout _,
                        LessonBlock.Reveal _,
                        LessonBlock.Check _,
                        LessonBlock.Picture _,
                        LessonBlock.Sound _,
                        LessonBlock.Activity _,
                        LessonBlock.Source _ -> slides.add(new Slide.Block(block));
            }
        }
        return slides;
    }

    private static List<Lexeme> known(LessonBlock.Words list, List<Lexeme> words) {
        return list.lexemes().stream()
                .flatMap(id -> words.stream().filter(word -> Objects.equals(word.id(), id)))
                .toList();
    }

    /** Paragraphs stay whole; a heading stands on each page of its text. */
    static List<String> text(String markdown) {
        List<String> paragraphs = List.of(markdown.strip().split("\\R\\s*\\R"));
        boolean headed = paragraphs.getFirst().startsWith("#");
        String heading = headed ? paragraphs.getFirst() + "\n\n" : "";
        List<String> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        for (String paragraph : paragraphs.subList(headed ? 1 : 0, paragraphs.size())) {
            if (!page.isEmpty() && page.length() + paragraph.length() > LETTERS) {
                pages.add(heading + page);
                page.setLength(0);
            }
            page.append(page.isEmpty() ? "" : "\n\n").append(paragraph);
        }
        if (!page.isEmpty() || headed) pages.add((heading + page).strip());
        return pages;
    }

    private static <T> List<List<T>> parts(List<T> all, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return parts;
    }
}
