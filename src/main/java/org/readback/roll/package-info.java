/** A roll of people brought as a file: looked at row by row, then taken. Who is known by their service number is changed,
 * who is not gets an account and a one-time link; a row at fault is named with its place and what to do, and hinders no
 * other. The file itself is not kept. */
@ApplicationModule(allowedDependencies = {"contingent", "identity", "requirement", "formats", "account", "base"})
@NullMarked
package org.readback.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
