/** Where packs are built and taken along. */
@NullMarked
package org.readback.pack.ui;

import org.jspecify.annotations.NullMarked;
