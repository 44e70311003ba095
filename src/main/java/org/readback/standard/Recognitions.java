package org.readback.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.account.SignedIn;
import org.readback.base.ForModules;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.course.CourseId;
import org.readback.course.CourseOutline;
import org.readback.course.LessonProgress;
import org.readback.item.DocumentType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of recognised courses. It is the centre's: staff read it, supervisors keep it. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Recognitions {
    /** Bytes of a paper. */
    public static final int MOST_BYTES = 5_000_000;

    /** Characters. */
    public static final int LONGEST_TEXT = 200;

    private static final int LONGEST_REASON = 300;

    private final RecognitionRows rows;
    private final LessonProgress lessons;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Recognitions(RecognitionRows rows, LessonProgress lessons, SignedIn signedIn, ApplicationEventPublisher events) {
        this.rows = rows;
        this.lessons = lessons;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** What ends first comes first; those that were ended, last. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<Recognition> all() {
        return rows.all(courses());
    }

    /** As {@link #all}, for other modules. */
    @ForModules
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<Recognition> register() {
        return rows.all(courses());
    }

    /** The paper with this number in the register; empty if there is none. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public Optional<RecognitionPaper> paper(long number) {
        return rows.paper(number);
    }

    /** As {@link #paper}, for other modules. */
    @ForModules
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<RecognitionPaper> registered(long number) {
        return rows.paper(number);
    }

    /** Courses that can be recognised, in order. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public Map<CourseId, LocalText> courses() {
        return lessons.courses().stream().collect(Collectors.toMap(CourseOutline::id, CourseOutline::title));
    }

    /** Enters a recognition.
     *
     * @return its number in the register
     * @throws UserError if something is missing or amiss, or the file is no such paper */
    public long add(NewRecognition wanted) {
        for (String text :
                List.of(wanted.recognisedBy(), wanted.standard(), wanted.file().name())) {
            if (text.isBlank() || text.length() > LONGEST_TEXT)
                throw new UserError("standard.error.text", LONGEST_TEXT);
        }
        if (wanted.until().filter(until -> until.isBefore(wanted.givenOn())).isPresent()) {
            throw new UserError("standard.error.until");
        }
        if (!courses().containsKey(wanted.course())) throw new UserError("standard.error.course");
        byte[] bytes = wanted.file().bytes();
        if (bytes.length > MOST_BYTES) throw new UserError("standard.error.large", MOST_BYTES / 1_000_000);
        String type =
                DocumentType.of(bytes).map(DocumentType::type).orElseThrow(() -> new UserError("standard.error.file"));
        long number = rows.insert(wanted, type, signedIn.require().id());
        events.publishEvent(new StandardChanged(
                "recognition-entered",
                wanted.course().toString(),
                number + ": " + wanted.recognisedBy() + ", " + wanted.standard()));
        return number;
    }

    /** Ends a recognition before its time, or one entered by mistake; its row stays.
     *
     * @throws UserError if there is none to end, or the reason is missing or too long */
    public void end(long number, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) throw new UserError("standard.error.text", LONGEST_REASON);
        if (!rows.end(number, why, signedIn.require().id())) throw new UserError("standard.error.ended");
        events.publishEvent(new StandardChanged("recognition-ended", Long.toString(number), why));
    }
}
