package org.readback.course;

import java.util.List;
import org.readback.base.LocalText;

/** What another module has beside a lesson, at an address of its own. Every bean of this kind is asked each time a lesson
 * opens, in the name of the person who reads it. */
public interface LessonExtra {
    /** What this person may open; empty if there is nothing. */
    List<Offer> of(LessonId lesson);

    /** A way out of the lesson.
     *
     * @param path without a leading slash
     * @param action key of the verb on the link
     * @param title of what is there */
    record Offer(String path, String action, LocalText title) {}
}
