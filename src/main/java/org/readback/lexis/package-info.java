/** How hard English words are: the levels that the CEFR-J Wordlist gives them, whatever form they stand in.
 *
 * <p>Plain Java. A list knows headwords; a text has forms of them. {@link org.readback.lexis.WordForms} goes from the one to
 * the other by rules of spelling, {@link org.readback.lexis.WordLevels} looks up what comes of it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.readback.lexis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
