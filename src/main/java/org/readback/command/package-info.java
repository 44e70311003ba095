/** The command line and the jar's main class: one class a command. Nobody imports it. */
@NullMarked
package org.readback.command;

import org.jspecify.annotations.NullMarked;
