package org.readback.exchange;

import java.util.ArrayList;
import java.util.List;
import org.readback.bank.OpenTasks;
import org.readback.course.LessonDesk;
import org.readback.exchange.ExportedFile.Lost;
import org.readback.library.MediaStock;
import org.readback.scenario.ScenarioMaps;
import org.springframework.stereotype.Component;

/** The files of {@code content/} as one file. */
@Component
class ContentExport {
    private final LessonDesk desk;
    private final OpenTasks tasks;
    private final ScenarioMaps scenarios;
    private final MediaStock media;

    ContentExport(LessonDesk desk, OpenTasks tasks, ScenarioMaps scenarios, MediaStock media) {
        this.desk = desk;
        this.tasks = tasks;
        this.scenarios = scenarios;
        this.media = media;
    }

    /** Lessons in use with their courses; items of a lesson that nobody approved yet are written if only they were asked
     * for. */
    ExportedFile write(String name, ExportScope scope, ExportShare all) {
        boolean isWhole = scope instanceof ExportScope.Practice;
        ExportShare share = isWhole ? all.withoutHomeless() : all;
        var folders = new CourseFolders(desk.lessons());
        var extras = new LessonExtras(tasks.newest(), scenarios.all());
        var bin = new ContentBin(media::bytes);
        ContentZip.write(share, extras, folders, bin);
        folders.courses(share.lessons()).forEach(bin::text);
        if (isWhole) extras.tellHomeless(share.lessons(), bin);
        List<Lost> losses = new ArrayList<>(bin.losses());
        losses.addAll(share.moved());
        if (isWhole) losses.addAll(all.homeless());
        return new ExportedFile(
                name + "-content.zip",
                "application/zip",
                ContentZip.zip(bin.files()),
                share.items().size(),
                losses);
    }
}
