package org.readback.editing;

import org.readback.base.Audited;
import org.readback.course.LessonId;
import org.readback.item.LanguageTag;

/** A lesson was begun, or one of its texts came into use. */
record LessonChange(String action, LessonId lesson, LanguageTag language, String detail) implements Audited {
    @Override
    public String subject() {
        return lesson + "/" + language.code();
    }
}
