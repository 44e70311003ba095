/**
 * Item types, their keys, responses to them, how a response is scored and what of an item may be shown. Plain functions
 * of their arguments: no clock, no database, no framework.
 *
 * <p>An {@link org.readback.item.Item} is one language's text together with its key and never leaves the server.
 * What goes to the screen is a {@link org.readback.item.Presentation}, made by {@link
 * org.readback.item.Presentations} in one person's {@link org.readback.item.OptionOrder}; what comes back is a
 * {@link org.readback.item.Response}, which the same order translates into option ids; {@link
 * org.readback.item.Scoring} gives it a {@link org.readback.item.Score} from 0 to 1. A new kind of item is a new
 * case of {@code Item} (and of {@code Response} and {@code Presentation} where it needs one): every switch that has
 * to know it then stops compiling.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.readback.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
