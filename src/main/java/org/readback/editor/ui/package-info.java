/** One editor a kind behind one pane, translations beside the original, the preview of a draft. */
@NamedInterface("ui")
@NullMarked
package org.readback.editor.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
