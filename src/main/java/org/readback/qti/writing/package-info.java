/** Writes drafts as documents and packages of all versions. */
@NullMarked
package org.readback.qti.writing;

import org.jspecify.annotations.NullMarked;
