package org.readback.store;

/** Why the database cannot be used, as one sentence for the person who starts the server. */
public final class StartFault extends RuntimeException {
    StartFault(String sentence) {
        super(sentence);
    }
}
