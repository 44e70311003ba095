/** Items in and out: question files of other programs, the bundle that carries a bank from one installation to another,
 * and the files of {@code content/}.
 *
 * <p>A file is kept as it came, with what was chosen for it, and read again from there for every step: a restart loses
 * nothing, and what is shown is what would be taken. Nothing becomes a draft before somebody says so, and then all of it
 * in one transaction or nothing. */
@ApplicationModule(
        allowedDependencies = {
            "drafting",
            "approval",
            "inventory",
            "library",
            "course",
            "scenario",
            "content",
            "bank",
            "draft",
            "qti",
            "formats",
            "item",
            "media",
            "player",
            "account",
            "base"
        })
@NullMarked
package org.readback.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
