/** What a person does between lessons and tests: runs of practice, chosen so that about four of five items succeed, and
 * the review of words met and items missed, spread over days by FSRS-6.
 *
 * <p>Only items of lessons are practised and reviewed, never those of a test's pool. A run and a card stand in the database
 * with all that they need: nothing lives in the screen. Times are the database's, days those of the centre. Abilities are
 * in logits, computed from the log of responses each time. */
@ApplicationModule(
        allowedDependencies = {
            "course",
            "content",
            "bank",
            "item",
            "psychometrics",
            "spacing",
            "player",
            "report",
            "report::ui",
            "account",
            "base"
        })
@NullMarked
package org.readback.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
