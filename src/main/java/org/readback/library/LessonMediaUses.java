package org.readback.library;

import java.util.List;
import org.readback.course.LessonFiles;
import org.readback.item.MediaId;
import org.springframework.stereotype.Component;

/** Media that stand in the folder of a lesson. */
@Component
class LessonMediaUses implements MediaUser {
    private final LessonFiles files;

    LessonMediaUses(LessonFiles files) {
        this.files = files;
    }

    @Override
    public List<MediaUse> uses() {
        return files.all().stream()
                .map(file -> new MediaUse(
                        file.media(),
                        MediaUse.Kind.LESSON,
                        file.lesson().lessonId(),
                        file.title(),
                        "lessons/" + file.lesson(),
                        file.name()))
                .toList();
    }

    @Override
    public int replace(MediaId old, MediaId now) {
        return files.replace(old, now);
    }
}
