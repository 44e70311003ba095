package org.readback.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Links to files that are made, or fetched, when somebody follows them. */
public final class FileLinks {
    private static final int GONE = 404;

    private FileLinks() {}

    /** What the file is called and made of.
     *
     * @param type such as {@code application/pdf} */
    public record File(String name, String type, byte[] bytes) {
        /** @param name with its ending */
        public static File pdf(String name, byte[] bytes) {
            return new File(name, "application/pdf", bytes);
        }

        /** @param name with its ending */
        public static File excel(String name, byte[] bytes) {
            return new File(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes);
        }

        /** @param name with its ending */
        public static File zip(String name, byte[] bytes) {
            return new File(name, "application/zip", bytes);
        }

        /** @param name with its ending
         * @param type without what says that it is in UTF-8 */
        public static File text(String name, String type, String text) {
            return new File(name, type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        }

        /** In UTF-8.
         *
         * @param name with its ending */
        public static File csv(String name, byte[] bytes) {
            return new File(name, "text/csv;charset=utf-8", bytes);
        }
    }

    /** The link.
     *
     * @param key of its words
     * @param file asked in the name of whoever follows it; empty if there is nothing any more */
    public static Anchor of(String key, Supplier<Optional<File>> file) {
        return button(Texts.text(new Anchor(), key), file);
    }

    /** To what is there as long as its link is. */
    public static Anchor always(String key, Supplier<File> file) {
        return of(key, () -> Optional.of(file.get()));
    }

    /** The same for a link that has its words already. */
    public static Anchor button(Anchor link, Supplier<Optional<File>> file) {
        link.addClassNames("button", "quiet");
        return to(link, file);
    }

    /** As above, under a name that no language changes, and looking like a link. */
    public static Anchor named(String name, Supplier<Optional<File>> file) {
        return to(Texts.untranslated(new Anchor("", name)), file);
    }

    /** The same for a link that looks as whoever shows it wants. */
    public static Anchor to(Anchor link, Supplier<Optional<File>> file) {
        link.setHref(DownloadHandler.fromInputStream(
                event -> file.get().map(FileLinks::response).orElseGet(() -> DownloadResponse.error(GONE))));
        link.setRouterIgnore(true);
        return link;
    }

    private static DownloadResponse response(File file) {
        return new DownloadResponse(
                new ByteArrayInputStream(file.bytes()), file.name(), file.type(), file.bytes().length);
    }
}
