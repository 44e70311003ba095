/** Reads documents and packages of all versions into drafts. */
@NullMarked
package org.readback.qti.reading;

import org.jspecify.annotations.NullMarked;
