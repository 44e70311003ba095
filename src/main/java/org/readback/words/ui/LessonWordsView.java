package org.readback.words.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.course.LessonId;
import org.readback.words.WordLists;
import org.readback.words.WordScope;

/** The words of a lesson. */
@Route("lessons/:lesson/words")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class LessonWordsView extends WordsPage {
    LessonWordsView(WordLists lists) {
        super(lists);
    }

    @Override
    WordScope scope(BeforeEnterEvent event) {
        return new WordScope.OfLesson(new LessonId(parameter(event, "lesson")));
    }
}
