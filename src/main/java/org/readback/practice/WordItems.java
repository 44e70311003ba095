package org.readback.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.content.Lexeme;
import org.readback.course.LessonId;
import org.readback.item.Feedback;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.ShortAnswer;
import org.readback.item.Skill;

/** Makes of a word an item whose answer is typed, so that it is marked by the rules for typed answers. */
final class WordItems {
    private static final int EASIEST = 1;
    /** Such as in "rules of engagement (ROE)". */
    private static final Pattern SHORT_FORM = Pattern.compile("(.+?)\\s*\\(([^)]+)\\)\\s*");

    private WordItems() {}

    /** @param source what it is from
     * @param language in which the word is given: Kazakh or Russian */
    static Item item(Lexeme word, LessonId lesson, String source, LanguageTag language) {
        String stem = language.equals(LanguageTag.KK) ? word.kk() : word.ru();
        var frame = new ItemFrame(
                new ItemId("word-" + word.id()),
                Skill.USE,
                EASIEST,
                lesson.lessonId(),
                stem,
                null,
                new Feedback(word.example(), word.word() + ": " + word.example(), Map.of()),
                source,
                null);
        return new ShortAnswer(frame, accepted(word.word()));
    }

    /** With a verb's "to", an abbreviation or a question mark left out as well; the word itself first. */
    static List<String> accepted(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        Matcher both = SHORT_FORM.matcher(word);
        if (both.matches()) {
            forms.add(both.group(1));
            forms.add(both.group(2));
        }
        for (String form : new ArrayList<>(forms)) {
            String bare = form.startsWith("to ") ? form.substring("to ".length()) : form;
            forms.add(bare);
            forms.add(bare.replaceAll("[?!]+$", ""));
        }
        return List.copyOf(forms);
    }
}
