/** Who may approve what, what waits for approval without being anybody's draft, and what needs a second person: law is
 * approved by legal reviewers, English by language reviewers, and items of tests leave the house only if two people say so. */
@ApplicationModule(allowedDependencies = {"editor::ui", "draft", "bank", "item", "account", "base"})
@NullMarked
package org.readback.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
