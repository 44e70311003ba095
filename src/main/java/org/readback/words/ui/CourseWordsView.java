package org.readback.words.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.course.CourseId;
import org.readback.words.WordLists;
import org.readback.words.WordScope;

/** The words of a course. */
@Route("courses/:course/words")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class CourseWordsView extends WordsPage {
    CourseWordsView(WordLists lists) {
        super(lists);
    }

    @Override
    WordScope scope(BeforeEnterEvent event) {
        return new WordScope.OfCourse(new CourseId(parameter(event, "course")));
    }
}
