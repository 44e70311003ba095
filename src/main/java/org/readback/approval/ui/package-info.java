/** Reading what waits, approving it, giving leave to export. */
@NamedInterface("ui")
@NullMarked
package org.readback.approval.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
