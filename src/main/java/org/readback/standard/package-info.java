/** Training standards: their editions and lessons, which lessons of ours answer to them, what became of a lesson in the next
 * edition, and who recognised which course for them. Numbers of lessons mean something only within an edition: the same
 * number stands for something else in the next. Minutes are the least that a standard asks for. */
@ApplicationModule(allowedDependencies = {"course", "item", "account", "base"})
@NullMarked
package org.readback.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
