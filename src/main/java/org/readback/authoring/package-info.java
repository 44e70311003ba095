/** Where instructors work on the item bank: the table of items, the preview that marks like the test does, who
 * answered what, and calibrations: item parameters from responses, which a person approves. Parameters are in logits. */
@ApplicationModule(
        allowedDependencies = {
            "analysis",
            "assessment",
            "bank",
            "drafting::ui",
            "inventory",
            "item",
            "psychometrics",
            "editor::ui",
            "report",
            "report::ui",
            "account",
            "base"
        })
@NullMarked
package org.readback.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
