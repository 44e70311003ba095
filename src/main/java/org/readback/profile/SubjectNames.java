package org.readback.profile;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.requirement.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What subjects are called, for those who write profiles; they may add some of their own. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class SubjectNames {
    private static final int LONGEST = 120;

    private final SubjectTitles titles;
    private final SubjectNameRows rows;
    private final ApplicationEventPublisher events;

    SubjectNames(SubjectTitles titles, SubjectNameRows rows, ApplicationEventPublisher events) {
        this.titles = titles;
        this.rows = rows;
        this.events = events;
    }

    /** All that can be asked for, by kind and code. */
    @Transactional(readOnly = true)
    public SortedMap<Subject, LocalText> known() {
        return titles.known();
    }

    @Transactional(readOnly = true)
    public SortedMap<Subject, LocalText> of(Collection<Subject> subjects) {
        return titles.of(subjects);
    }

    /** Names a subject that there was not, in the words of one language.
     *
     * @return it, with a code made of the name
     * @throws UserError if the name is missing or too long */
    public Subject add(Subject.Kind kind, String name) {
        String words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST) throw new UserError("profile.error.name", LONGEST);
        Map<Subject, LocalText> known = titles.known();
        var subject = new Subject(kind, Slugs.of(words, "own", code -> known.containsKey(new Subject(kind, code))));
        rows.name(subject, new LocalText(Map.of("en", words)));
        events.publishEvent(new ProfileChanged("subject-named", subject.toString(), words));
        return subject;
    }
}
