package org.readback.evidence;

/** What staff noted about a person, who reads it too. */
public record Remark(String words, Signed by) {
    /** Characters of the words. */
    public static final int LONGEST = 2000;
}
