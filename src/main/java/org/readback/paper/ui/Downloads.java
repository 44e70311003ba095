package org.readback.paper.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.readback.base.ui.Texts;

/** Links to PDF files that are made when somebody follows them. */
final class Downloads {
    private static final int GONE = 404;

    private Downloads() {}

    /** @param key of the words of the link
     * @param name of the file
     * @param pdf empty if there is nothing any more */
    static Anchor pdf(String key, String name, Supplier<Optional<byte[]>> pdf) {
        var link = Texts.text(new Anchor(), key);
        link.setHref(DownloadHandler.fromInputStream(
                event -> pdf.get().map(bytes -> response(name, bytes)).orElseGet(() -> DownloadResponse.error(GONE))));
        link.addClassNames("button", "paper-download");
        return link;
    }

    private static DownloadResponse response(String name, byte[] bytes) {
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
    }
}
