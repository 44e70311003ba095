package org.readback.item;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kinds of papers are kept, told by their first bytes and not by their names. */
public enum DocumentType {
    PDF("application/pdf", ".pdf"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg", ".jpeg");

    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final String type;
    private final List<String> endings;

    DocumentType(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    /** As in the header {@code Content-Type}. */
    public String type() {
        return type;
    }

    /** Empty if it is none of these. */
    public static Optional<DocumentType> of(byte[] bytes) {
        if (bytes.length >= PDF_START.length
                && Arrays.equals(bytes, 0, PDF_START.length, PDF_START, 0, PDF_START.length)) {
            return Optional.of(PDF);
        }
        return MediaKind.of(bytes)
                .flatMap(kind -> Arrays.stream(values())
                        .filter(each -> each.type.equals(kind.type()))
                        .findFirst());
    }

    /** A name under which a computer opens it as what it is, whatever it was called: without folders and signs that
     * nobody sees, and with an ending that fits. */
    public String named(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{C}", "").strip();
        String small = plain.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(small::endsWith) ? plain : plain + endings.getFirst();
    }
}
