package org.readback.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.item.ItemId;
import org.readback.item.OpenTask;
import org.readback.item.Speaking;
import org.readback.item.TaskFrame;
import org.readback.item.Writing;

/** Between drafts and tasks that people mark. */
final class OpenBodies {

    private OpenBodies() {}

    static @Nullable OpenTask task(ItemDraft draft, ItemId id, DraftFaults faults) {
        if (!(draft.body() instanceof DraftBody.Open open)) {
            faults.add("body", "draft.no-task");
            return null;
        }
        var about = draft.frame();
        faults.text("stem", draft.stem(), "draft.missing.stem");
        faults.text("title", open.title(), "draft.missing.title");
        faults.text("topic", about.topic(), "draft.missing.topic");
        faults.text("source", about.source(), "draft.missing.source");
        DraftItems.band(about.band(), faults);
        lost(draft, open, faults);
        if (faults.any()) return null;
        var points = open.points().stream().filter(point -> !point.isBlank()).toList();
        var frame = new TaskFrame(
                id,
                DraftFaults.known(about.band()),
                about.topic(),
                open.title(),
                draft.stem(),
                points,
                about.source(),
                open.use());
        return faults.tried("form", () -> task(open.form(), frame));
    }

    private static OpenTask task(OpenForm form, TaskFrame frame) {
        return switch (form) {
            case OpenForm.Essay(var fewest, var most) -> new Writing(frame, fewest, most, null);
            case OpenForm.Recording(var preparation, var seconds, var retries) ->
                new Speaking(frame, preparation, seconds, retries);
            case OpenForm.Report(var fewest, var most, var report) -> new Writing(frame, fewest, most, report);
        };
    }

    private static void lost(ItemDraft draft, DraftBody.Open open, DraftFaults faults) {
        if (!open.template().isBlank()) faults.lost("template", "draft.lost.template");
        if (!open.raterNotes().isBlank()) faults.lost("notes", "draft.lost.notes");
        if (!draft.feedback().equals(DraftFeedback.EMPTY)) faults.lost("general", "draft.lost.feedback");
        if (draft.stimulus() != null) faults.lost("stimulus", "draft.lost.stimulus");
    }

    static ItemDraft draft(OpenTask task) {
        var frame = task.frame();
        var about =
                DraftFrame.EMPTY.withBand(frame.band()).withTopic(frame.topic()).withSource(frame.source());
        var form = switch (task) {
            case Writing(var _, var fewest, var most, var report) ->
                report == null ? new OpenForm.Essay(fewest, most) : new OpenForm.Report(fewest, most, report);
            case Speaking(var _, var preparation, var seconds, var retries) ->
                new OpenForm.Recording(preparation, seconds, retries);
        };
        var body = new DraftBody.Open(form, frame.use(), frame.title(), frame.points(), "", "");
        return new ItemDraft(
                frame.id().itemId(),
                frame.title(),
                frame.task(),
                null,
                about,
                DraftFeedback.EMPTY,
                body,
                Map.of(),
                List.of());
    }
}
