/** Aiken and GIFT: items as lines of text that people write by hand. */
@NullMarked
package org.readback.formats.text;

import org.jspecify.annotations.NullMarked;
