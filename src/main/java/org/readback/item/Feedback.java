package org.readback.item;

import java.util.Map;

/**
 * What a person reads after an answer in a lesson or in practice, never in a test.
 *
 * @param right shown after a full score
 * @param wrong shown after any lesser one: the rule, and why the choice misses it
 * @param why by option id, what to say to that choice; may be empty or cover some options only
 */
public record Feedback(String right, String wrong, Map<String, String> why) {

    public Feedback {
        Checks.text("the feedback to a right answer", right);
        Checks.text("the feedback to a wrong answer", wrong);
        why = Checks.ordered(why);
        why.forEach((option, text) -> Checks.text("the feedback to option " + option, text));
    }
}
