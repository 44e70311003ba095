package org.readback.formats;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.item.Plays;

/** Files that texts refer to. */
public final class Attached {

    /** What Moodle writes before the name of an embedded file. */
    public static final String MARK = "@@PLUGINFILE@@/";

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]\\[]{0,300}+)]\\(([^()\\s]{1,300})\\)");
    private static final Pattern SOUND =
            Pattern.compile("(?i)\\[[^\\]\\[]{0,300}+]\\(([^()\\s]{1,300}\\.(?:mp3|ogg|opus|oga|wav|m4a|aac|flac))\\)");

    private Attached() {}

    /** As a text refers to it: without spaces, parentheses or what stands after a question mark. */
    public static String name(String address) {
        var path = address.replaceFirst("[?#].*$", "");
        String plain;
        try {
            plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            plain = path;
        }
        return plain.strip().replaceFirst("^(\\./|/)+", "").replaceAll("[\\s()<>]+", "_");
    }

    /**
     * Pictures and the first sound of the stem that the draft holds as attachments become its stimulus, because that is
     * where they are shown; those in answers stay in the text.
     */
    public static ItemDraft lifted(ItemDraft draft) {
        var pictures = new ArrayList<DraftStimulus.Picture>();
        var stem = PICTURE.matcher(draft.stem()).replaceAll(found -> {
            if (!draft.attachments().containsKey(found.group(2))) return Matcher.quoteReplacement(found.group());
            pictures.add(new DraftStimulus.Picture(found.group(2), found.group(1)));
            return "";
        });
        var sounds = new ArrayList<String>();
        stem = SOUND.matcher(stem).replaceAll(found -> {
            boolean first = sounds.isEmpty() && draft.attachments().containsKey(found.group(1));
            if (first) sounds.add(found.group(1));
            return first ? "" : Matcher.quoteReplacement(found.group());
        });
        if (pictures.isEmpty() && sounds.isEmpty()) return draft;
        return draft.withStem(stem.replaceAll("\n{3,}", "\n\n").strip())
                .withStimulus(joined(draft.stimulus(), pictures, sounds));
    }

    private static DraftStimulus joined(
            @Nullable DraftStimulus before, List<DraftStimulus.Picture> pictures, List<String> sounds) {
        var sound = sounds.isEmpty() ? null : new DraftStimulus.Sound(sounds.getFirst(), Plays.TWICE, 0, "");
        if (before == null) return new DraftStimulus("", "", "", sound, pictures);
        var all = new ArrayList<>(before.pictures());
        all.addAll(pictures);
        return new DraftStimulus(
                before.key(), before.title(), before.text(), before.sound() == null ? sound : before.sound(), all);
    }

    /** Names of pictures and sounds to which its texts refer and which the draft does not hold. */
    public static List<String> missing(ItemDraft draft) {
        return draft.texts().values().stream()
                .flatMap(text -> Stream.concat(
                        PICTURE.matcher(text).results().map(found -> found.group(2)),
                        SOUND.matcher(text).results().map(found -> found.group(1))))
                .filter(name -> !name.contains("://") && !draft.attachments().containsKey(name))
                .distinct()
                .toList();
    }

    /** The stem with the pictures and the sound of the stimulus in it: the reverse of {@link #lifted}. */
    public static ItemDraft lowered(ItemDraft draft) {
        var stimulus = draft.stimulus();
        if (stimulus == null) return draft;
        var stem = new StringBuilder();
        if (!stimulus.text().isBlank()) {
            if (!stimulus.title().isBlank())
                stem.append("## ").append(stimulus.title()).append("\n\n");
            stem.append(stimulus.text().strip()).append("\n\n");
        }
        stimulus.pictures()
                .forEach(picture -> stem.append("![")
                        .append(picture.alt().replaceAll("[\\[\\]\\s]+", " "))
                        .append("](")
                        .append(picture.file())
                        .append(")\n\n"));
        var sound = stimulus.sound();
        if (sound != null)
            stem.append('[')
                    .append(sound.file())
                    .append("](")
                    .append(sound.file())
                    .append(")\n\n");
        return draft.withStem(stem.append(draft.stem()).toString().strip()).withStimulus(null);
    }

    /** What a file is by the end of its name; blank if that tells nothing. */
    public static String type(String name) {
        var types = Map.of(
                "png",
                "image/png",
                "jpg",
                "image/jpeg",
                "jpeg",
                "image/jpeg",
                "gif",
                "image/gif",
                "opus",
                "audio/ogg",
                "ogg",
                "audio/ogg",
                "mp3",
                "audio/mpeg",
                "wav",
                "audio/wav");
        return types.getOrDefault(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "");
    }
}
