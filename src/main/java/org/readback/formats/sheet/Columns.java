package org.readback.formats.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Our columns, and the headings that people give them. */
final class Columns {

    static final int MOST_OPTIONS = 12;
    private static final int USUAL_OPTIONS = 6;

    private static final List<String> BEFORE =
            List.of("id", "kind", "lesson", "skill", "band", "pool", "must_pass", "language", "stem", "text");
    private static final List<String> AFTER = List.of(
            "correct",
            "weights",
            "accepted",
            "half_credit",
            "wrong",
            "tolerance",
            "units",
            "form",
            "rules",
            "marking",
            "feedback_right",
            "feedback_wrong",
            "feedback_partly",
            "feedback_general");
    private static final List<String> LAST = List.of(
            "media",
            "media_alt",
            "plays",
            "radio",
            "transcript",
            "passage_key",
            "passage_title",
            "passage_text",
            "limits",
            "use",
            "points",
            "template",
            "rater_notes",
            "source",
            "topic",
            "tags",
            "name",
            "category",
            "notes");

    private static final Pattern OPTION = Pattern.compile(
            "(?:option|answer|choice|variant|вариант|ответ|нұсқа|жауап)_?([0-9]{1,2}|[a-l])|([a-l])|([0-9]{1,2})_нұсқа");
    private static final Pattern SAID = Pattern.compile("(?:feedback|отзыв|пікір)_?([0-9]{1,2}|[a-l])");

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("question", "stem"),
            Map.entry("question_text", "stem"),
            Map.entry("вопрос", "stem"),
            Map.entry("задание", "stem"),
            Map.entry("сұрақ", "stem"),
            Map.entry("тапсырма", "stem"),
            Map.entry("type", "kind"),
            Map.entry("question_type", "kind"),
            Map.entry("тип", "kind"),
            Map.entry("вид", "kind"),
            Map.entry("түрі", "kind"),
            Map.entry("answer", "correct"),
            Map.entry("key", "correct"),
            Map.entry("correct_answer", "correct"),
            Map.entry("right", "correct"),
            Map.entry("ответ", "correct"),
            Map.entry("правильный_ответ", "correct"),
            Map.entry("верный_ответ", "correct"),
            Map.entry("ключ", "correct"),
            Map.entry("жауап", "correct"),
            Map.entry("дұрыс_жауап", "correct"),
            Map.entry("level", "band"),
            Map.entry("уровень", "band"),
            Map.entry("саты", "band"),
            Map.entry("деңгей", "band"),
            Map.entry("тема", "topic"),
            Map.entry("тақырып", "topic"),
            Map.entry("источник", "source"),
            Map.entry("дереккөз", "source"),
            Map.entry("язык", "language"),
            Map.entry("тіл", "language"),
            Map.entry("навык", "skill"),
            Map.entry("дағды", "skill"),
            Map.entry("feedback", "feedback_general"),
            Map.entry("explanation", "feedback_general"),
            Map.entry("пояснение", "feedback_general"),
            Map.entry("түсіндірме", "feedback_general"),
            Map.entry("title", "name"),
            Map.entry("название", "name"),
            Map.entry("атауы", "name"),
            Map.entry("номер", "id"),
            Map.entry("number", "id"),
            Map.entry("no", "id"),
            Map.entry("lesson_id", "lesson"),
            Map.entry("урок", "lesson"),
            Map.entry("сабақ", "lesson"),
            Map.entry("duty", "must_pass"),
            Map.entry("метки", "tags"),
            Map.entry("тегтер", "tags"),
            Map.entry("accepted_answers", "accepted"),
            Map.entry("passage", "passage_key"),
            Map.entry("audio", "media"),
            Map.entry("picture", "media"));

    private Columns() {}

    /** All of them with so many options, in the order in which they are written. */
    static List<String> all(int options) {
        return Stream.of(
                        BEFORE.stream(),
                        numbered("option_", options),
                        AFTER.stream(),
                        numbered("feedback_", options),
                        LAST.stream())
                .flatMap(columns -> columns)
                .toList();
    }

    static List<String> usual() {
        return all(USUAL_OPTIONS);
    }

    private static Stream<String> numbered(String name, int most) {
        return IntStream.rangeClosed(1, most).mapToObj(number -> name + number);
    }

    /** Heading to our column, for the headings that are understood; of two for one column the first. */
    static Map<String, String> guess(List<String> headings) {
        var guessed = new LinkedHashMap<String, String>();
        for (var heading : headings) {
            var column = column(heading);
            if (!column.isEmpty() && !guessed.containsValue(column)) guessed.putIfAbsent(heading, column);
        }
        return guessed;
    }

    private static String column(String heading) {
        var plain = heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s._:-]+", "_")
                .replaceAll("^_|_$", "");
        if (all(MOST_OPTIONS).contains(plain)) return plain;
        var other = OTHER_NAMES.get(plain);
        if (other != null) return other;
        var option = OPTION.matcher(plain);
        if (option.matches()) {
            return numbered("option_", option.group(1), option.group(2), option.group(3));
        }
        var said = SAID.matcher(plain);
        return said.matches() ? numbered("feedback_", said.group(1)) : "";
    }

    private static String numbered(String name, @Nullable String... groups) {
        var found = new ArrayList<String>();
        for (var group : groups) {
            if (group != null) found.add(group);
        }
        var number = found.getFirst();
        int at = Character.isLetter(number.charAt(0)) ? number.charAt(0) - 'a' + 1 : Integer.parseInt(number);
        return at >= 1 && at <= MOST_OPTIONS ? name + at : "";
    }
}
