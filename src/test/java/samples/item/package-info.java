/** Breaks the rule of the pure modules. */
@NullMarked
package samples.item;

import org.jspecify.annotations.NullMarked;
