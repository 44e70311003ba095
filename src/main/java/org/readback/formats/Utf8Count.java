package org.readback.formats;

/**
 * How much of some bytes is UTF-8 beyond ASCII.
 *
 * @param right sequences of two to four bytes
 * @param wrong bytes that belong to none
 * @param line of the first wrong one, from 1
 */
record Utf8Count(int right, int wrong, int line) {

    static Utf8Count of(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        int line = 1;
        int first = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] == '\n') line++;
            int length = length(bytes, i);
            if (length > 1) right++;
            if (length == 0) {
                wrong++;
                if (first == 0) first = line;
            }
            i += Math.max(1, length);
        }
        return new Utf8Count(right, wrong, first);
    }

    /** Of the sequence that starts here; 0 if none does. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        if (lead < 0x80) return 1;
        int length =
                lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) return 0;
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) return 0;
        }
        return length;
    }
}
