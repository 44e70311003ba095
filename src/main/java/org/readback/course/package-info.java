/** The catalogue (courses, units, lessons, words), where a person stands in a lesson, and which lessons are done.
 *
 * <p>What can be learnt comes from the content files and is kept in the database, text by text with a fingerprint; the
 * items of a lesson are kept by the bank. A lesson is done when its check was answered to at least 70 percent. */
@ApplicationModule(
        allowedDependencies = {"bank", "content", "item", "player", "media", "report", "report::ui", "account", "base"})
@NullMarked
package org.readback.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
