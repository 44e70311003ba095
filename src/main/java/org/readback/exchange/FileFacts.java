package org.readback.exchange;

import java.util.List;

/** What a file was found to be.
 *
 * @param kind name of the format it was read as
 * @param encoding in which it was read; blank where the format says it itself
 * @param headings of a sheet, in its order
 * @param categories of its items, in the order in which they come
 * @param remarks about the file as a whole */
public record FileFacts(
        String kind, String encoding, List<String> headings, List<String> categories, List<Remark> remarks) {
    public static final FileFacts UNKNOWN = new FileFacts("", "", List.of(), List.of(), List.of());

    public FileFacts {
        headings = List.copyOf(headings);
        categories = List.copyOf(categories);
        remarks = List.copyOf(remarks);
    }
}
