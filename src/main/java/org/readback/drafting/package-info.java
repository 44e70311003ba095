/** How items are written here: drafts, who looks through them, and how they come into use.
 *
 * <p>A draft is written, sent to review, approved by another person than those who wrote it, and then a version in the
 * bank. Every earlier state of it is kept. Drafts belong to the centre: every instructor may write on; those meant for a
 * test are for people with the right to see its items. */
@ApplicationModule(
        allowedDependencies = {
            "approval",
            "approval::ui",
            "editor",
            "editor::ui",
            "draft",
            "inventory",
            "bank",
            "item",
            "account",
            "base"
        })
@NullMarked
package org.readback.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
