/** Writing items: what an author may choose from, and ({@code ui}) an editor for every kind of draft with what a trainee
 * will see, how an answer is marked and what the writing rules find. Nothing is kept here: whoever shows an editor is
 * told of each change. */
@ApplicationModule(allowedDependencies = {"draft", "inventory", "bank", "player", "media", "item", "base"})
@NullMarked
package org.readback.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
