package org.readback.library;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The first page of Opus in Ogg: its output gain, which every player adds (RFC 7845, section 5.1), and its checksum (RFC
 * 3533, section 6). Loudness is evened there, so that no sample is decoded and encoded again. */
final class OpusHead {
    /** The first page has one segment: 27 bytes of header and the length of that segment. */
    private static final int PACKET = 28;

    /** As many bytes as every file has that holds a whole head. */
    static final int LEAST = PACKET + 19;

    private static final int GAIN = PACKET + 16;
    private static final int CHECKSUM = 22;
    private static final int LENGTH = 27;
    private static final int SERIAL = 14;
    private static final int POSITION = 6;
    private static final int PRE_SKIP = PACKET + 10;
    private static final int STEPS_A_DECIBEL = 256;
    private static final double SAMPLES_A_SECOND = 48_000;
    private static final int POLYNOMIAL = 0x04c11db7;
    private static final int[] TABLE = table();

    private OpusHead() {}

    /** In dB. */
    static double gain(byte[] opus) {
        return (double) little(opus, GAIN, 2) / STEPS_A_DECIBEL;
    }

    /** The same sound, louder or softer than it was.
     *
     * @param decibels added to what its header says already; the sum is kept within the 128 dB that fit there */
    static byte[] louder(byte[] opus, double decibels) {
        long steps = Math.round((gain(opus) + decibels) * STEPS_A_DECIBEL);
        short kept = (short) Math.clamp(steps, Short.MIN_VALUE, Short.MAX_VALUE);
        byte[] changed = opus.clone();
        changed[GAIN] = (byte) kept;
        changed[GAIN + 1] = (byte) (kept >> 8);
        seal(changed, 0, Math.min(changed.length, PACKET + (changed[LENGTH] & 0xff)));
        return changed;
    }

    /** From the position of the last page of the same stream; empty if there is none. */
    static OptionalDouble seconds(byte[] opus) {
        long serial = little(opus, SERIAL, 4);
        for (int at = opus.length - LENGTH; at >= 0; at--) {
            if (opus[at] == 'O'
                    && opus[at + 1] == 'g'
                    && opus[at + 2] == 'g'
                    && opus[at + 3] == 'S'
                    && little(opus, at + SERIAL, 4) == serial) {
                long samples = little(opus, at + POSITION, 8) - (little(opus, PRE_SKIP, 2) & 0xffff);
                return samples > 0 ? OptionalDouble.of(samples / SAMPLES_A_SECOND) : OptionalDouble.empty();
            }
        }
        return OptionalDouble.empty();
    }

    /** Writes the checksum of a page. */
    static void seal(byte[] bytes, int from, int to) {
        Arrays.fill(bytes, from + CHECKSUM, from + CHECKSUM + 4, (byte) 0);
        int sum = 0;
        for (int at = from; at < to; at++) sum = sum << 8 ^ TABLE[sum >>> 24 ^ bytes[at] & 0xff];
        for (int i = 0; i < 4; i++) bytes[from + CHECKSUM + i] = (byte) (sum >>> 8 * i);
    }

    private static int[] table() {
        var table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int rest = i << 24;
            for (int bit = 0; bit < 8; bit++) rest = rest < 0 ? rest << 1 ^ POLYNOMIAL : rest << 1;
            table[i] = rest;
        }
        return table;
    }

    /** Two bytes are signed, as the gain is. */
    private static long little(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) value = value << 8 | bytes[from + i] & 0xff;
        return count == 2 ? (short) value : value;
    }
}
