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

    /** For files that people upload: 24 MB, 6,000 entries that unpack to 32 MB, 100 to 1, depth 100, 300,000 elements.
     * Whatever keeps them is read within 64 MB beyond the file itself ({@code bin/bench hostile}). */
    public static final Limits USUAL = new Limits(24 * MEGABYTE, 6_000, 32 * MEGABYTE, 100, 100, 300_000);

    /** Of one file, five times as many as people bring. */
    private static final int MOST_ITEMS = 10_000;

    /** Of text that is read line by line, and of lines. */
    private static final int MOST_TEXT = 3 * MEGABYTE;

    private static final int MOST_LINES = 60_000;

    /** Bytes of one XML file, embedded pictures and sounds among them: decoded and read, they are kept more than once. */
    private static final int MOST_XML = 12 * MEGABYTE;

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

    /** Refuses an XML file of which too much would have to be kept at once. */
    public static void checkXml(String place, int bytes) {
        if (bytes > MOST_XML) {
            throw new RefusedFile(place, "formats.file.large", bytes / MEGABYTE, MOST_XML / MEGABYTE);
        }
    }

    /** Refuses a file of more items than are taken at once. */
    public static void checkItems(int items) {
        if (items > MOST_ITEMS) throw new RefusedFile("", "formats.file.items", MOST_ITEMS);
    }

    /** Refuses what is too large, or empty. */
    public void check(byte[] file) {
        if (file.length == 0) throw new RefusedFile("", "formats.file.empty");
        if (file.length > bytes) {
            throw new RefusedFile("", "formats.file.large", file.length / MEGABYTE, bytes / MEGABYTE);
        }
    }
}
