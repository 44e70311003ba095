package org.readback.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.readback.course.LessonDesk;
import org.readback.exchange.ExportedFile.Lost;
import org.readback.library.MediaStock;
import org.springframework.stereotype.Component;

/** The files of {@code content/} as one file. */
@Component
class ContentExport {
    private final LessonDesk desk;
    private final MediaStock media;

    ContentExport(LessonDesk desk, MediaStock media) {
        this.desk = desk;
        this.media = media;
    }

    /** Lessons in use with their courses; items of a lesson that nobody approved yet are written if only they were asked
     * for. */
    ExportedFile write(String name, ExportScope scope, ExportShare all) {
        boolean isWhole = scope instanceof ExportScope.Practice;
        ExportShare share = isWhole ? all.withoutHomeless() : all;
        var folders = new CourseFolders(desk.lessons());
        ContentZip.Files written = ContentZip.files(share.items(), share.lessons(), folders, media::bytes);
        SortedMap<String, byte[]> files = written.files();
        folders.courses(share.lessons())
                .forEach((path, source) -> files.put(path, source.getBytes(StandardCharsets.UTF_8)));
        List<Lost> losses = new ArrayList<>(written.losses());
        losses.addAll(share.moved());
        if (isWhole) losses.addAll(all.homeless());
        return new ExportedFile(
                name + "-content.zip",
                "application/zip",
                ContentZip.zip(files),
                share.items().size(),
                losses);
    }
}
