/** What every screen shares: texts in three languages, tiles of the home page, notices, formats. */
@NullMarked
package org.readback.base.ui;

import org.jspecify.annotations.NullMarked;
