package org.readback.course;

import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.item.MediaId;
import org.readback.media.MediaDoor;
import org.springframework.stereotype.Component;

/** The media of lessons, for whoever may read the lesson. */
@Component
class LessonMediaDoor implements MediaDoor {
    private final SignedIn signedIn;
    private final Reader reader;

    LessonMediaDoor(SignedIn signedIn, Reader reader) {
        this.signedIn = signedIn;
        this.reader = reader;
    }

    @Override
    public Optional<Opened> open(String token) {
        var person = signedIn.require();
        if (!person.is(Role.TRAINEE) && !person.is(Role.INSTRUCTOR)) return Optional.empty();
        return MediaId.parse(token).filter(this::isInALesson).map(media -> new Opened(media, Keeping.FOR_EVER));
    }

    private boolean isInALesson(MediaId media) {
        return reader.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .anyMatch(lesson -> lesson.media().containsValue(media));
    }
}
