/** Breaks the rules of screens. */
@NullMarked
package samples.account.ui;

import org.jspecify.annotations.NullMarked;
