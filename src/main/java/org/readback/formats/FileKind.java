package org.readback.formats;

/** What kind of file items come in. */
public enum FileKind {
    CSV("csv", "text/csv"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    AIKEN("txt", "text/plain"),
    GIFT("gift.txt", "text/plain"),
    MOODLE_XML("xml", "application/xml"),
    /** An item, a test or a package of QTI 2.0 to 2.2. */
    QTI_21("zip", "application/zip"),
    QTI_30("zip", "application/zip"),
    /** QTI 1.2, alone or in a package. */
    QTI_12("zip", "application/zip"),
    /** IMS Common Cartridge 1.0 to 1.3, which holds QTI 1.2. */
    COMMON_CARTRIDGE("imscc", "application/zip"),
    /** Our own: everything, for another installation. */
    BUNDLE("zip", "application/zip");

    private final String ending;
    private final String type;

    FileKind(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** Of file names, without the first full stop. */
    public String ending() {
        return ending;
    }

    /** As in the header {@code Content-Type}. */
    public String type() {
        return type;
    }
}
