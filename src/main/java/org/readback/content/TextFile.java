package org.readback.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file that could be read as text: UTF-8, no tabs, lines end with a line feed. */
record TextFile(String path, String text) {
    private static final int MAX_BYTES = 1_000_000;

    /** Empty, with a fault, if the bytes are no such text. */
    static Optional<TextFile> decode(String path, byte[] bytes, Faults faults) {
        if (bytes.length > MAX_BYTES) {
            faults.add(path, 1, "The file has more than a million bytes: split it");
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            faults.add(path, lineAt(text, text.length()), "This line is not valid UTF-8: save the file as UTF-8");
            return Optional.empty();
        }
        return checked(path, text.replace("\r\n", "\n"), faults);
    }

    private static Optional<TextFile> checked(String path, String text, Faults faults) {
        int before = faults.count();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\t') {
                faults.add(path, lineAt(text, index), "A tab stands here: use spaces");
            } else if (character == '\uFEFF') {
                faults.add(path, lineAt(text, index), "A byte order mark stands here: save the file as plain UTF-8");
            } else if (Character.isISOControl(character) && character != '\n') {
                faults.add(path, lineAt(text, index), "An invisible control character stands here: delete it");
            }
        }
        return faults.count() == before ? Optional.of(new TextFile(path, text)) : Optional.empty();
    }

    List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    /** Of the character at that index, from 1. */
    private static int lineAt(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
