package org.readback.media;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.readback.media.MediaDoor.Keeping;
import org.readback.media.MediaDoor.Opened;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out media to people who are signed in. Whoever may not have one is told that there is none: the same answer as
 * for an address that was never given. A part of a file ({@code Range}) is cut out by Spring, as for any resource. */
@RestController
class MediaController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    private static final CacheControl NEVER = CacheControl.noStore().cachePrivate();

    private final List<MediaDoor> doors;
    private final MediaShelf shelf;

    MediaController(ObjectProvider<MediaDoor> doors, MediaShelf shelf) {
        this.doors = doors.orderedStream().toList();
        this.shelf = shelf;
    }

    @GetMapping("/" + MediaDoor.ADDRESS + "{token}")
    ResponseEntity<Resource> give(@PathVariable String token) {
        Optional<Opened> opened =
                doors.stream().flatMap(door -> door.open(token).stream()).findFirst();
        return opened.flatMap(found -> shelf.find(found.media()).map(medium -> give(medium, found.keeping())))
                .orElseGet(() -> ResponseEntity.notFound().cacheControl(NEVER).build());
    }

    private static ResponseEntity<Resource> give(Medium medium, Keeping keeping) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(medium.kind().type()))
                .cacheControl(
                        switch (keeping) {
                            case FOR_EVER -> FOR_EVER;
                            case NEVER -> NEVER;
                        })
                .body(new ByteArrayResource(medium.bytes()));
    }
}
