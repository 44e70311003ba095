package org.readback.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.readback.content.Content;
import org.readback.content.ContentFiles;
import org.readback.content.ContentReader;
import org.readback.content.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Imports the content after the migrations and before the web server answers, unless it is what was imported last.
 * Faulty content stops the start. */
@Component
class ContentStart implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ContentStart.class);

    /** To be raised when the same files are to be stored in another form than before. */
    private static final byte FORMAT = 1;

    private final ContentImport content;
    private final CourseRows rows;
    private final CourseShelf shelf;
    private final String folder;
    private boolean running;

    ContentStart(
            ContentImport content, CourseRows rows, CourseShelf shelf, @Value("${readback.content:}") String folder) {
        this.content = content;
        this.rows = rows;
        this.shelf = shelf;
        this.folder = folder;
    }

    @Override
    public void start() {
        SortedMap<String, byte[]> files = files();
        byte[] fingerprint = fingerprint(files);
        if (!rows.holds(fingerprint)) {
            tell(content.take(read(files)));
            rows.remember(fingerprint);
            shelf.forget();
        }
        running = true;
    }

    private SortedMap<String, byte[]> files() {
        try {
            return (folder.isBlank() ? ContentFiles.shipped() : ContentFiles.folder(Path.of(folder))).read();
        } catch (IOException e) {
            throw new UncheckedIOException("The content could not be read: " + e.getMessage(), e);
        }
    }

    private static byte[] fingerprint(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(FORMAT);
            files.forEach((path, bytes) -> {
                digest.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Content read(SortedMap<String, byte[]> files) {
        try {
            Reading reading = ContentReader.read(() -> files);
            if (reading.faults().isEmpty()) return reading.content();
            throw new IllegalStateException("The content has faults, nothing was changed:\n"
                    + reading.faults().stream().map(Object::toString).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(ContentImport.Report report) {
        if (report.isQuiet()) return;
        log.info(
                "Content: {} lesson texts and lists written, {} items added, {} changed; retired: {} texts, {} items",
                report.changed(),
                report.items().added().size(),
                report.items().changed().size(),
                report.retired(),
                report.items().retired().size());
        report.waiting().forEach(text -> log.warn("{} was edited here: the text of the files waits as a draft", text));
        report.items()
                .kept()
                .forEach(item -> log.warn("{} was edited here: the text of the files waits as a draft", item));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Early: what others start later may rely on the content. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2;
    }
}
