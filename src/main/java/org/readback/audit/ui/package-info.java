/** The audit trail on screen. */
@NullMarked
package org.readback.audit.ui;

import org.jspecify.annotations.NullMarked;
