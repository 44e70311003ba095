/**
 * An item as somebody is writing it, or as a file brought it: anything may still be missing. Plain functions of their
 * arguments: no clock, no database, no framework.
 *
 * <p>An {@link org.readback.draft.ItemDraft} holds one language, the original. Its texts have places, and a translation
 * is a map from places to texts. {@link org.readback.draft.DraftItems} makes an {@link org.readback.item.Item} of it or
 * says what is missing.
 */
@ApplicationModule(allowedDependencies = {"item"})
@NullMarked
package org.readback.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
