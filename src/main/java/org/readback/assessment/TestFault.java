package org.readback.assessment;

/** A test's file that cannot be used; the message is a sentence that names the file. */
final class TestFault extends RuntimeException {
    TestFault(String where, Throwable cause) {
        super(where + ": " + cause.getMessage() + ".", cause);
    }
}
