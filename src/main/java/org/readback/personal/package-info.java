/** The copy that a person takes of all that is kept about them: every row that modules offer as
 * {@link org.readback.account.PersonalData}, recordings, and a page to read and print, in one ZIP file. It is made in the
 * background, kept for a day in the database, and given to its owner alone. */
@ApplicationModule(
        allowedDependencies = {
            "progress",
            "assessment",
            "marking",
            "practice",
            "scenario",
            "contingent",
            "course",
            "analysis",
            "account",
            "base"
        })
@NullMarked
package org.readback.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
