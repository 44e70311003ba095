/** Moodle XML, and the syntax of embedded answers (Cloze) in it. */
@NullMarked
package org.readback.formats.moodle;

import org.jspecify.annotations.NullMarked;
