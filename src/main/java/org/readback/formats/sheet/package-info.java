/** Items as rows: CSV and Excel. */
@NullMarked
package org.readback.formats.sheet;

import org.jspecify.annotations.NullMarked;
