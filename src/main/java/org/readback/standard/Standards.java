package org.readback.standard;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.base.UserError;
import org.readback.course.LessonId;
import org.readback.course.LessonTraces;
import org.readback.course.TracedLesson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Training standards as staff read them and supervisors keep them. They belong to the centre: every supervisor may. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Standards {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_EDITION = 30;

    private final StandardShelf shelf;
    private final EditionRows rows;
    private final LessonTraces traces;
    private final ApplicationEventPublisher events;

    Standards(StandardShelf shelf, EditionRows rows, LessonTraces traces, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.rows = rows;
        this.traces = traces;
        this.events = events;
    }

    /** By name, the newest edition first. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<EditionCard> editions() {
        return shelf.editions();
    }

    /** Empty if there is none. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public Optional<EditionSheet> find(EditionId id) {
        return shelf.edition(id);
    }

    /** Lessons of ours that can be tied to a lesson of a standard. */
    @Transactional(readOnly = true)
    public List<TracedLesson> ours() {
        return traces.all();
    }

    /** @throws UserError if a text is missing or too long, or there is this edition already */
    public EditionId add(NewEdition edition) {
        if (isAmiss(edition.name(), LONGEST_NAME)
                || isAmiss(edition.edition(), LONGEST_EDITION)
                || isAmiss(edition.title(), StandardLesson.LONGEST_TITLE)) {
            throw new UserError("standard.error.edition");
        }
        String code = (edition.name() + "-" + edition.edition())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var id = new EditionId(code.isEmpty() ? "edition" : code.substring(0, Math.min(code.length(), LONGEST_NAME)));
        edition.replaces().ifPresent(this::require);
        if (!rows.insert(id, edition, ""))
            throw new UserError("standard.error.taken", edition.name(), edition.edition());
        tell("standard-added", id, edition.title());
        return id;
    }

    private static boolean isAmiss(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }

    /** Adds a lesson, or changes the one of that number. */
    public void put(EditionId edition, StandardLesson lesson) {
        require(edition);
        rows.put(edition, lesson);
        tell("standard-lesson-kept", edition, lesson.number() + " " + lesson.title());
    }

    /** Takes out a lesson that was entered by mistake.
     *
     * @throws UserError if it was taught already: then its title can be corrected */
    public void remove(EditionId edition, String number) {
        requireNumbers(numbers(require(edition)), List.of(number));
        try {
            rows.remove(edition, number);
        } catch (DataIntegrityViolationException taught) {
            throw new UserError("standard.error.taught", number);
        }
        tell("standard-lesson-removed", edition, number);
    }

    /** Says what became of a lesson of the edition before.
     *
     * @param became numbers of this edition; none: it was dropped
     * @throws UserError if one of the numbers is not there */
    public void place(EditionId edition, String old, Set<String> became) {
        EditionSheet sheet = require(edition);
        requireNumbers(numbers(sheet), became);
        requireNumbers(
                sheet.former().stream().map(each -> each.lesson().number()).collect(Collectors.toSet()), List.of(old));
        rows.place(edition, old, became.stream().sorted().toList());
        tell(
                "standard-lesson-placed",
                edition,
                old + " -> " + became.stream().sorted().toList());
    }

    /** Nobody has decided any more what became of it. */
    public void forget(EditionId edition, String old) {
        require(edition);
        rows.forget(edition, old);
        tell("standard-lesson-placed", edition, old + " -> ?");
    }

    /** Ties lessons of ours to a lesson of the standard, instead of those tied before.
     *
     * @throws UserError if the number or a lesson is not there */
    public void tie(EditionId edition, String number, Set<LessonId> lessons) {
        requireNumbers(numbers(require(edition)), List.of(number));
        Set<LessonId> known = ours().stream().map(TracedLesson::id).collect(Collectors.toSet());
        if (!known.containsAll(lessons)) throw new UserError("standard.error.lesson");
        rows.tie(edition, number, List.copyOf(lessons));
        tell("standard-lesson-tied", edition, number + " <- " + lessons);
    }

    private static Set<String> numbers(EditionSheet sheet) {
        return sheet.lessons().stream().map(row -> row.lesson().number()).collect(Collectors.toSet());
    }

    private static void requireNumbers(Set<String> known, Collection<String> wanted) {
        if (!known.containsAll(wanted)) throw new UserError("standard.error.number");
    }

    private EditionSheet require(EditionId id) {
        return shelf.edition(id).orElseThrow(() -> new UserError("standard.error.unknown"));
    }

    private void tell(String action, EditionId id, String detail) {
        events.publishEvent(new StandardChanged(action, id.toString(), detail));
    }
}
