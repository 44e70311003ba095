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

    /** For files that people upload: 32 MB, 10,000 entries that unpack to 128 MB, 100 to 1, depth 100. */
    public static final Limits USUAL = new Limits(32 * MEGABYTE, 10_000, 128 * MEGABYTE, 100, 100, 1_000_000);

    /** Refuses what is too large, or empty. */
    public void check(byte[] file) {
        if (file.length == 0) throw new RefusedFile("", "formats.file.empty");
        if (file.length > bytes) {
            throw new RefusedFile("", "formats.file.large", file.length / MEGABYTE, bytes / MEGABYTE);
        }
    }
}
