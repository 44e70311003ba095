package org.readback.supervision;

import java.time.Duration;
import java.util.Optional;
import org.readback.account.AccountId;

/** Where somebody is in a lesson.
 *
 * @param name as shown to others
 * @param block where they read, from 1
 * @param blocks of the lesson
 * @param still how long they have not moved, in whole minutes
 * @param check where they are in its check, if they are
 * @param standing what to make of it */
public record Pupil(
        AccountId person,
        String name,
        int block,
        int blocks,
        Duration still,
        Optional<CheckPlace> check,
        Standing standing) {

    /** Where somebody is in the check of a lesson.
     *
     * @param position from 1 */
    public record CheckPlace(int position, int items) {}

    /** What to make of where somebody is. */
    public enum Standing {
        WORKING,
        /** Far longer than usual at an item, or at one place of the text. */
        STUCK,
        DONE
    }
}
