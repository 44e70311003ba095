package org.readback.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.readback.content.ContentFiles;
import org.readback.content.ContentReader;
import org.readback.content.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Imports the content after the migrations and before the web server answers. Faulty content stops the start. */
@Component
class ContentStart implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ContentStart.class);

    private final ContentImport content;
    private final CourseShelf shelf;
    private final String folder;
    private boolean running;

    ContentStart(ContentImport content, CourseShelf shelf, @Value("${readback.content:}") String folder) {
        this.content = content;
        this.shelf = shelf;
        this.folder = folder;
    }

    @Override
    public void start() {
        Reading reading = read(folder.isBlank() ? ContentFiles.shipped() : ContentFiles.folder(Path.of(folder)));
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException("The content has faults, nothing was changed:\n"
                    + reading.faults().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        ContentImport.Report report = content.take(reading.content());
        shelf.forget();
        running = true;
        tell(report);
    }

    private static Reading read(ContentFiles files) {
        try {
            return ContentReader.read(files);
        } catch (IOException e) {
            throw new UncheckedIOException("The content could not be read: " + e.getMessage(), e);
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
