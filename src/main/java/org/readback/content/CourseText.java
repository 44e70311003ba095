package org.readback.content;

import java.util.List;
import org.readback.base.LocalText;
import org.readback.item.LanguageTag;

/** A {@code course.yaml}.
 *
 * @param languages in which all its lessons exist; {@code lesson.md} is in the first
 * @param bands of language courses; empty otherwise
 * @param hours of work, about */
public record CourseText(
        String id,
        String code,
        Kind kind,
        LocalText title,
        LocalText summary,
        List<LanguageTag> languages,
        List<Integer> bands,
        int hours,
        List<UnitText> units) {

    public CourseText {
        languages = List.copyOf(languages);
        bands = List.copyOf(bands);
        units = List.copyOf(units);
    }

    /** What a course teaches. */
    public enum Kind {
        LANGUAGE,
        LAW
    }

    /** @param folders of its lessons, in order */
    public record UnitText(String id, LocalText title, List<String> folders) {
        public UnitText {
            folders = List.copyOf(folders);
        }
    }
}
