package org.readback.item;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** British spellings as American ones, by a list of pairs with their endings; other words stay as they are. */
final class BritishAmerican {

    private static final String FILE = "british-american.txt";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, String> AMERICAN = read();

    private BritishAmerican() {}

    static int pairs() {
        return AMERICAN.size();
    }

    static String american(String text) {
        return WORD.matcher(text).replaceAll(word -> american(word.group(), AMERICAN));
    }

    private static String american(String word, Map<String, String> pairs) {
        var american = pairs.get(word.toLowerCase(Locale.ROOT));
        if (american == null) return word;
        return Character.isUpperCase(word.charAt(0))
                ? american.substring(0, 1).toUpperCase(Locale.ROOT) + american.substring(1)
                : american;
    }

    private static Map<String, String> read() {
        var pairs = new HashMap<String, String>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BritishAmerican.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> add(pairs, line.split("\\s+")));
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE, failure);
        }
        return Map.copyOf(pairs);
    }

    /** Two stems, then their endings; a hyphen is the stem alone, and no endings mean the same. */
    private static void add(Map<String, String> pairs, String[] fields) {
        if (fields.length == 2) pairs.put(fields[0], fields[1]);
        for (int i = 2; i < fields.length; i++) {
            var ending = fields[i].equals("-") ? "" : fields[i];
            pairs.put(fields[0] + ending, fields[1] + ending);
        }
    }
}
