package org.readback.profile;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.requirement.Confidence;
import org.readback.requirement.Level;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Requirement;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;

/** A line as the database keeps it.
 *
 * @param score in percent, of a test that asks for one
 * @param level such as {@code 1+}
 * @param basis of a level
 * @param lasts a period such as {@code P24M} */
record LineJson(
        String subject,
        @Nullable Integer score,
        @Nullable String level,
        @Nullable String basis,
        List<String> posts,
        @Nullable String lasts,
        String source,
        String confidence) {

    /** A whole text. */
    record Body(String name, String document, List<LineJson> lines) {
        static Body of(ProfileText text) {
            return new Body(
                    text.name(),
                    text.document(),
                    text.lines().stream().map(LineJson::of).toList());
        }

        ProfileText text() {
            return new ProfileText(
                    name, document, lines.stream().map(LineJson::line).toList());
        }
    }

    static LineJson of(ProfileLine line) {
        Requirement asked = line.requirement();
        return new LineJson(
                asked.subject().toString(),
                asked.threshold() instanceof Threshold.Score(int percent) ? percent : null,
                asked.threshold() instanceof Threshold.AtLeast(Level level, Threshold.Basis _)
                        ? level.toString()
                        : null,
                asked.threshold() instanceof Threshold.AtLeast(Level _, Threshold.Basis basis) ? name(basis) : null,
                asked.posts().stream().sorted().map(LineJson::name).toList(),
                asked.lasts().map(Period::toString).orElse(null),
                asked.source(),
                name(line.confidence()));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    ProfileLine line() {
        return new ProfileLine(
                new Requirement(
                        Subject.of(subject),
                        threshold(),
                        posts.stream()
                                .map(post -> Post.valueOf(post.toUpperCase(Locale.ROOT)))
                                .collect(Collectors.toSet()),
                        Optional.ofNullable(lasts).map(Period::parse),
                        source),
                Confidence.valueOf(confidence.toUpperCase(Locale.ROOT)));
    }

    private Threshold threshold() {
        if (score != null) return new Threshold.Score(score);
        if (level == null || basis == null) return new Threshold.Done();
        return new Threshold.AtLeast(
                Level.of(level).orElseThrow(), Threshold.Basis.valueOf(basis.toUpperCase(Locale.ROOT)));
    }
}
