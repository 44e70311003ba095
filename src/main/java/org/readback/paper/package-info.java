/** Tests and lessons on paper: what is printed, and what is typed in of what came back.
 *
 * <p>An option is a letter on paper, {@code A} for the first place of its presentation. A form's items, with the order of
 * their options, are settled when it is made and never change. Cells are added, never overwritten: the newest counts. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "course",
            "content",
            "bank",
            "item",
            "psychometrics",
            "media",
            "account",
            "base"
        })
@NullMarked
package org.readback.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
