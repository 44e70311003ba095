/** Instructors: what they are qualified for, which courses they may teach, how much they teach and rate, and how their ratings
 * compare. Supervisors see those with whom they look after a contingent; instructors see themselves. */
@ApplicationModule(allowedDependencies = {"training", "contingent", "marking", "course", "account", "base"})
@NullMarked
package org.readback.instructor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
