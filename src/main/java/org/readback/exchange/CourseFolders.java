package org.readback.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readback.content.CourseSource;
import org.readback.content.CourseText;
import org.readback.content.CourseText.UnitText;
import org.readback.course.WrittenLesson;

/** Where lessons stand among the content files: in the folder that their course names for their place, or in a new one
 * behind those. Lessons that nobody approved yet have none. */
final class CourseFolders {
    private final Map<String, String> folders = new HashMap<>();
    /** With the folders of all their lessons in use, by folder. */
    private final Map<String, CourseText> courses = new TreeMap<>();

    /** @param lessons all there are, in the order of their courses */
    CourseFolders(Collection<WrittenLesson> lessons) {
        lessons.stream().map(WrittenLesson::course).distinct().forEach(course -> place(course, lessons));
    }

    private void place(CourseText course, Collection<WrittenLesson> lessons) {
        var taken = new ArrayList<String>();
        course.units().forEach(unit -> taken.addAll(unit.folders()));
        var units = new ArrayList<UnitText>();
        for (UnitText unit : course.units()) {
            List<WrittenLesson> here = lessons.stream()
                    .filter(lesson -> lesson.course().id().equals(course.id())
                            && lesson.unit().equals(unit.id()))
                    .toList();
            var names = new ArrayList<String>();
            for (int place = 0; place < here.size(); place++) {
                WrittenLesson lesson = here.get(place);
                if (lesson.original().isEmpty()) continue;
                String id = lesson.id().lessonId();
                String name = place < unit.folders().size() ? unit.folders().get(place) : behind(taken, id);
                folders.put(id, "courses/" + course.id() + "/" + name + "/");
                names.add(name);
            }
            units.add(new UnitText(unit.id(), unit.title(), names));
        }
        courses.put("courses/" + course.id(), with(course, units));
    }

    /** Takes a name with the next number. */
    private static String behind(List<String> taken, String id) {
        int last = taken.isEmpty() ? 0 : Integer.parseInt(Collections.max(taken).substring(0, 2));
        String name = String.format(Locale.ROOT, "%02d-%s", last + 1, id);
        taken.add(name);
        return name;
    }

    private static CourseText with(CourseText course, List<UnitText> units) {
        return new CourseText(
                course.id(),
                course.code(),
                course.kind(),
                course.title(),
                course.summary(),
                course.languages(),
                course.bands(),
                course.hours(),
                units);
    }

    /** Ends with a slash. Items of a lesson that is in no course stand in a folder named after it. */
    String of(String lesson) {
        return Optional.ofNullable(folders.get(lesson)).orElse("lessons/" + lesson + "/");
    }

    /** Each {@code course.yaml} by its path, with these lessons only. */
    SortedMap<String, String> courses(Collection<WrittenLesson> lessons) {
        Set<String> places =
                lessons.stream().map(lesson -> of(lesson.id().lessonId())).collect(Collectors.toSet());
        var sources = new TreeMap<String, String>();
        courses.forEach((folder, course) -> {
            List<UnitText> units = course.units().stream()
                    .map(unit -> new UnitText(
                            unit.id(),
                            unit.title(),
                            unit.folders().stream()
                                    .filter(name -> places.contains(folder + "/" + name + "/"))
                                    .toList()))
                    .filter(unit -> !unit.folders().isEmpty())
                    .toList();
            if (!units.isEmpty()) sources.put(folder + "/course.yaml", CourseSource.write(with(course, units)));
        });
        return sources;
    }
}
