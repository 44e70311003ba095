package org.readback.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a {@code lexemes.yaml}, always in the same way. */
public final class WordSource {
    private WordSource() {}

    /** An empty list for no words. */
    public static String write(List<Lexeme> words) {
        return words.isEmpty() ? "[]\n" : words.stream().map(WordSource::write).collect(Collectors.joining("\n"));
    }

    private static String write(Lexeme word) {
        var yaml = new StringBuilder("- id: ").append(word.id()).append('\n');
        field(yaml, "word", word.word());
        field(yaml, "pos", word.pos());
        field(yaml, "kk", word.kk());
        field(yaml, "ru", word.ru());
        if (!word.alsoKk().isEmpty() || !word.alsoRu().isEmpty()) {
            yaml.append("  also: {kk: ")
                    .append(list(word.alsoKk()))
                    .append(", ru: ")
                    .append(list(word.alsoRu()))
                    .append("}\n");
        }
        field(yaml, "example", word.example());
        field(yaml, "note", word.note());
        field(yaml, "sound", word.sound());
        if (!word.forms().isEmpty()) {
            yaml.append("  forms:\n");
            new TreeMap<>(word.forms())
                    .forEach((language, forms) -> yaml.append("    ")
                            .append(language)
                            .append(": ")
                            .append(list(forms))
                            .append('\n'));
        }
        if (!word.meaning().isEmpty())
            yaml.append("  meaning: ").append(map(word.meaning())).append('\n');
        return yaml.toString();
    }

    private static void field(StringBuilder yaml, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            yaml.append("  ")
                    .append(name)
                    .append(": ")
                    .append(LessonSource.scalar(value))
                    .append('\n');
        }
    }

    private static String list(List<String> texts) {
        return texts.stream().map(LessonSource::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String map(Map<String, String> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(each -> each.getKey() + ": " + LessonSource.quoted(each.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
