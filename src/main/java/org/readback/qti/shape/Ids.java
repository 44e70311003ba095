package org.readback.qti.shape;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.readback.qti.rules.NotUnderstood;

/** Ids of our options and the identifiers of files. */
public final class Ids {

    private static final Pattern OURS = Pattern.compile("[a-z0-9-]{1,20}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    /** What {@link #written} put before an id. */
    private static final Pattern MARK = Pattern.compile("[A-Z]?_(?=[a-z0-9-]+$)");

    private Ids() {}

    /** Ours by those of the file: the same in small letters if all can be kept, else {@code a}, {@code b} and so on. */
    public static Map<String, String> ours(List<String> ids) {
        var kept = new LinkedHashMap<String, String>();
        for (var id : ids) kept.put(id, MARK.matcher(id).replaceFirst("").toLowerCase(Locale.ROOT));
        boolean usable = kept.values().stream().allMatch(id -> OURS.matcher(id).matches() && id.length() <= 12)
                && new HashSet<>(kept.values()).size() == kept.size();
        if (usable) return kept;
        int place = 0;
        var lettered = new LinkedHashMap<String, String>();
        for (var id : kept.keySet()) lettered.put(id, letter(place++));
        return lettered;
    }

    /** The id of {@link #ours} for one of the file, which is there. */
    public static String known(Map<String, String> ids, String id) {
        var ours = ids.get(id);
        if (ours == null) throw new NotUnderstood("identifier " + id);
        return ours;
    }

    /** {@code a} to {@code z}, then {@code a1} to {@code z1} and so on. */
    public static String letter(int place) {
        var letter = String.valueOf((char) ('a' + place % 26));
        return place < 26 ? letter : letter + place / 26;
    }

    /** An identifier for a file, which begins with a letter or an underscore. */
    public static String written(String id) {
        return NAME.matcher(id).matches() ? id : "_" + id;
    }

    /** With a sign before it, where two kinds of things must not share an identifier. */
    public static String written(String sign, String id) {
        return sign + "_" + id;
    }

    /** Some name of a file made fit to be an identifier. */
    public static String identifier(String name, String otherwise) {
        var plain = name.strip().replaceAll("[^\\p{L}\\p{N}_.-]+", "-").replaceAll("^-+|-+$", "");
        if (plain.isEmpty()) return otherwise;
        return Character.isLetter(plain.codePointAt(0)) || plain.startsWith("_") ? plain : "_" + plain;
    }
}
