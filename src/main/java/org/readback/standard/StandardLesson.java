package org.readback.standard;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A lesson of an edition.
 *
 * @param number 1 to 12 letters, digits, dots and hyphens, such as {@code 2.5}
 * @param minutes the least that the standard asks for, 1 to 1000; empty where that is not known
 * @param confirmed whether number and title were read in the standard itself */
public record StandardLesson(String number, String title, OptionalInt minutes, boolean confirmed) {
    /** 2.9 before 2.10, whatever stands between the digits. */
    public static final Comparator<StandardLesson> BY_NUMBER =
            Comparator.comparing((StandardLesson lesson) -> padded(lesson.number()));

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 200;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,11}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int MOST_MINUTES = 1000;

    public StandardLesson {
        if (!isNumber(number)) throw new IllegalArgumentException("not the number of a lesson: " + number);
        if (title.isBlank() || title.length() > LONGEST_TITLE) throw new IllegalArgumentException("title: " + title);
        if (minutes.isPresent() && (minutes.getAsInt() < 1 || minutes.getAsInt() > MOST_MINUTES)) {
            throw new IllegalArgumentException("minutes: " + minutes.getAsInt());
        }
    }

    public static boolean isNumber(String text) {
        return FORM.matcher(text).matches();
    }

    private static String padded(String number) {
        return DIGITS.matcher(number)
                .replaceAll(digits ->
                        "0".repeat(12 - Math.min(12, digits.group().length())) + digits.group());
    }
}
