package org.readback.formats;

/**
 * What a file may be at most.
 *
 * @param bytes of the file
 * @param entries of a package
 * @param unpacked bytes of all entries together
 * @param ratio unpacked to packed bytes of one entry, if it unpacks to more than a megabyte
 * @param depth of elements within elements
 * @param elements of one XML file
 */
public record Limits(int bytes, int entries, int unpacked, int ratio, int depth, int elements) {

    private static final int MEGABYTE = 1 << 20;

    /** For files that people upload: 24 MB, 10,000 entries that unpack to 128 MB, 100 to 1, depth 100. */
    public static final Limits USUAL = new Limits(24 * MEGABYTE, 10_000, 128 * MEGABYTE, 100, 100, 500_000);

    /** Of text that is read line by line, and of lines. */
    private static final int MOST_TEXT = 8 * MEGABYTE;

    private static final int MOST_LINES = 400_000;

    /** Refuses a text of which too much would have to be kept at once. */
    void checkText(byte[] file) {
        if (file.length > MOST_TEXT) {
            throw new RefusedFile("", "formats.file.large", file.length / MEGABYTE, MOST_TEXT / MEGABYTE);
        }
        int lines = 0;
        for (byte sign : file) {
            if (sign == '\n' && ++lines > MOST_LINES) throw new RefusedFile("", "formats.file.lines", MOST_LINES);
        }
    }

    /** Refuses what is too large, or empty. */
    public void check(byte[] file) {
        if (file.length == 0) throw new RefusedFile("", "formats.file.empty");
        if (file.length > bytes) {
            throw new RefusedFile("", "formats.file.large", file.length / MEGABYTE, bytes / MEGABYTE);
        }
    }
}
