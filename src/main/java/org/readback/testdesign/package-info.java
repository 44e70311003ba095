/** Where instructors build tests: topics, skills, duties and rules as a design, what its pools can give, a trial on made-up
 * people, and the second person who puts it on offer.
 *
 * <p>A design belongs to all instructors; each save names the revision it was made from, so that nobody writes over what
 * another has done. Whoever had a hand in a design does not put it on offer. */
@ApplicationModule(allowedDependencies = {"assessment", "assessment :: ui", "item", "account", "base"})
@NullMarked
package org.readback.testdesign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
