package org.readback.evidence;

/** A paper that shows what was entered, without its bytes.
 *
 * @param type as its first bytes say, such as {@code application/pdf}
 * @param bytes how many
 * @param sha256 of them, 64 hexadecimal digits */
public record EvidenceFile(EvidenceFileId id, String name, String type, int bytes, String sha256, Signed by) {
    /** The paper itself. */
    public record Content(String name, String type, byte[] bytes) {}
}
