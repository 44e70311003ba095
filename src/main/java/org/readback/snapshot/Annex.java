package org.readback.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.base.LocalText;

/** What the centre adds to how its people stand. Papers and texts are files beside the snapshot, named here by their
 * SHA-256.
 *
 * @param instructors who teach these people or look after them, by name
 * @param recognitions the whole register: what ends first comes first; those that were ended, last
 * @param scripts every text of these people that was marked, by id: the lot from which some are drawn
 * @param studied how long each of them studied languages, by id */
public record Annex(
        List<Instructor> instructors,
        List<Recognised> recognitions,
        List<Marked> scripts,
        SortedMap<String, Studied> studied) {
    /** Texts that are drawn. */
    public static final int DRAWN = 6;

    private static final int FIRST = 1;

    /** @param courses that they may teach */
    public record Instructor(String id, String name, List<Qualified> qualifications, List<LocalText> courses) {}

    public record Qualified(String title, String issuer, LocalDate on, Optional<LocalDate> until) {}

    /** That somebody recognised a course.
     *
     * @param number in the register
     * @param ended why, if it was ended before its time
     * @param paper none of what was over when it was frozen */
    public record Recognised(
            long number,
            LocalText course,
            String by,
            String standard,
            LocalDate on,
            Optional<LocalDate> until,
            Optional<String> ended,
            Optional<Paper> paper) {}

    /** @param type as its first bytes said, such as {@code application/pdf} */
    public record Paper(String type, String sha256) {}

    /** A text that was marked.
     *
     * @param sha256 of the {@link Script} */
    public record Marked(String id, String sha256) {}

    /** Minutes.
     *
     * @param taught in classes
     * @param passed that the lessons take whose check was passed */
    public record Studied(int taught, int passed) {}

    /** Those that the digest of the snapshot draws, in the order in which it does.
     *
     * @see Sample */
    public List<Marked> drawn(String digest) {
        Map<String, Marked> byId = scripts.stream().collect(Collectors.toMap(Marked::id, Function.identity()));
        return Sample.draw(byId.keySet(), digest, FIRST, DRAWN).stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** The files that belong to a snapshot with this digest, by their SHA-256. */
    public List<String> files(String digest) {
        return Stream.concat(
                        recognitions.stream()
                                .flatMap(each -> each.paper().stream())
                                .map(Paper::sha256),
                        drawn(digest).stream().map(Marked::sha256))
                .distinct()
                .toList();
    }
}
