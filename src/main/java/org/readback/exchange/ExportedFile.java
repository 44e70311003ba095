package org.readback.exchange;

import java.util.List;
import org.readback.formats.WrittenFile.Loss;

/** Items as a file.
 *
 * @param name for the file
 * @param type as in the header {@code Content-Type}
 * @param items that went in
 * @param losses what the format does not carry */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record ExportedFile(String name, String type, byte[] bytes, int items, List<Lost> losses) {
    public ExportedFile {
        losses = List.copyOf(losses);
    }

    /** Something of one item, or all of it. */
    public record Lost(String item, Loss loss, Remark why) {}
}
