/** Reads the content files: courses, lessons, words, items. Plain functions of the files' bytes: what is wrong comes
 * back as a list of faults, each with file and line, never as an exception. */
@ApplicationModule(allowedDependencies = {"draft", "item", "scenes", "requirement", "base"})
@NullMarked
package org.readback.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
