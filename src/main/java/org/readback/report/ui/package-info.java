/** Reporting an item, finding one's reports again, answering them. */
@NamedInterface("ui")
@NullMarked
package org.readback.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
