package org.readback.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Fingerprints by which texts and drafts are told to be the same. */
public final class DraftPrints {

    private DraftPrints() {}

    /** Of a text as it stands: SHA-256, 64 hexadecimal digits. */
    public static String of(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("Every Java has SHA-256", failure);
        }
    }

    /** Of each text by its place, so that a translation knows the original that it was made of. */
    public static Map<String, String> of(Map<String, String> texts) {
        var prints = new LinkedHashMap<String, String>();
        texts.forEach((place, text) -> prints.put(place, of(text)));
        return prints;
    }

    /**
     * Of what is asked and offered. Drafts with the same kind, stem and answers have the same print, however their
     * spaces, capitals, ids, feedback and frames differ.
     */
    public static String of(ItemDraft draft) {
        var sum = new StringBuilder(draft.body().getClass().getSimpleName());
        draft.texts().forEach((place, text) -> {
            if (isAsked(place)) sum.append('\n').append(plain(text));
        });
        switch (draft.body()) {
            case DraftBody.Coded coded ->
                coded.answers().forEach(answer -> sum.append('\n').append(answer.text()));
            case DraftBody.Numeric number ->
                number.values().forEach(value -> sum.append('\n').append(value.value()));
            case DraftBody.TrueFalse statement -> sum.append('\n').append(statement.key());
            case DraftBody.NeedsRework rework -> sum.append('\n').append(plain(rework.source()));
            default -> {}
        }
        return of(sum.toString());
    }

    private static boolean isAsked(String place) {
        return switch (place) {
            case "right", "partly", "wrong", "general", "notes" -> false;
            default -> !place.startsWith("why.") && !place.contains(".why.");
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
