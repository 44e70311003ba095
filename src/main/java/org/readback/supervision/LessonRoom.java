package org.readback.supervision;

import java.util.List;
import org.readback.bank.LiveItems;
import org.readback.base.LocalText;
import org.readback.course.LessonId;

/** A lesson with the people of a class who are in it now; there may be none.
 *
 * @param pupils those who are stuck first, then by name
 * @param trouble items of the lesson that give them trouble, the hardest first */
public record LessonRoom(LessonId lesson, LocalText title, List<Pupil> pupils, List<LiveItems.Trouble> trouble) {
    public LessonRoom {
        pupils = List.copyOf(pupils);
        trouble = List.copyOf(trouble);
    }
}
