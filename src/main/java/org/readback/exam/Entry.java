package org.readback.exam;

import java.time.Duration;

/** What came of typing a code. */
public sealed interface Entry {
    /** The person may begin now. */
    record LetIn() implements Entry {}

    /** Not the code of a session that expects this person.
     *
     * @param left tries before a wait */
    record Wrong(int left) implements Entry {}

    /** Too many wrong codes: this one was not looked at. */
    record Wait(Duration left) implements Entry {}
}
