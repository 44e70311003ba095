package org.readback.command;

import java.nio.file.Path;

/** Something a command was given that it cannot use, in one sentence for the person who gave it. The command ends with
 * exit code 2 and has written nothing. */
final class InputFault extends RuntimeException {
    private final String file;
    private final long line;
    private final String sentence;

    private InputFault(String file, long line, String sentence) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + sentence);
        this.file = file;
        this.line = line;
        this.sentence = sentence;
    }

    /** @param line counted from 1, as an editor does
     * @param sentence begins with a small letter and ends with a full stop */
    static InputFault at(Path file, long line, String sentence) {
        return new InputFault(file.toString(), line, sentence);
    }

    /** The file as a whole. */
    static InputFault in(Path file, String sentence) {
        return new InputFault(file.toString(), 0, sentence);
    }

    /** The file as it was named. */
    String file() {
        return file;
    }

    /** Counted from 1; 0 where the file as a whole is meant. */
    long line() {
        return line;
    }

    String sentence() {
        return sentence;
    }
}
