/** How lessons are written here: drafts of each language version, who looks through them, and how they come into use.
 *
 * <p>A text is written, sent to review, approved by another person than those who wrote it, and is then what trainees read.
 * Every earlier state of it is kept. Two people who write at once are merged where they changed different lines; where
 * they changed the same ones both texts are kept and shown. */
@ApplicationModule(
        allowedDependencies = {
            "course",
            "course::ui",
            "content",
            "lexis",
            "library",
            "bank",
            "item",
            "player",
            "media",
            "account",
            "base"
        })
@NullMarked
package org.readback.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
