package org.readback.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which lessons there are and who did them, for other modules. */
@Service
@ForModules
@Transactional
public class LessonProgress {
    LessonProgress() {}

    /** The courses that trainees of this installation see, in order. */
    public List<CourseOutline> courses() {
        throw new UnsupportedOperationException();
    }

    /** The lessons that these people completed, oldest first; people without one are absent. */
    public Map<AccountId, List<LessonDone>> done(Collection<AccountId> people) {
        throw new UnsupportedOperationException();
    }

    /** Writes down that an invented person completed a lesson; nothing if they already had.
     *
     * @param share 0.7 to 1
     * @throws IllegalArgumentException if there is no such lesson */
    public void simulate(AccountId person, LessonId lesson, double share, Instant at) {
        throw new UnsupportedOperationException();
    }
}
