/** Breaks the rules of services and entities. */
@NullMarked
package samples.account;

import org.jspecify.annotations.NullMarked;
