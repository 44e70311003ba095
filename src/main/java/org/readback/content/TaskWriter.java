package org.readback.content;

import java.util.List;
import java.util.Locale;
import org.readback.item.OpenTask;
import org.readback.item.ReportForm;
import org.readback.item.Speaking;
import org.readback.item.TaskFrame;
import org.readback.item.TaskUse;
import org.readback.item.Writing;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a {@code tasks.yaml} and the forms that it names, always the same way. */
public final class TaskWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TaskWriter() {}

    /** @param tasks at least one, all of one lesson */
    public static String tasks(List<LessonTask> tasks) {
        ObjectNode file = NODES.objectNode();
        var list = file.putArray("tasks");
        tasks.forEach(task -> list.add(task(task)));
        return YamlText.of(file);
    }

    private static ObjectNode task(LessonTask source) {
        OpenTask task = source.task();
        TaskFrame frame = task.frame();
        ObjectNode node = NODES.objectNode();
        node.put("id", frame.id().itemId());
        node.put("kind", task.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        node.put("band", frame.band());
        node.put("topic", frame.topic());
        node.put("title", frame.title());
        node.put("task", frame.task());
        if (!frame.points().isEmpty()) node.set("points", ItemNodes.texts(frame.points()));
        switch (task) {
            case Writing writing -> {
                node.putObject("words").put("fewest", writing.fewest()).put("most", writing.most());
                if (writing.form() != null) node.put("form", writing.form().id());
            }
            case Speaking speaking ->
                node.put("preparation", speaking.preparation())
                        .put("seconds", speaking.seconds())
                        .put("retries", speaking.retries());
        }
        if (frame.use() != TaskUse.PRACTICE) node.put("use", frame.use().code());
        node.put("source", frame.source());
        if (source.draft()) node.put("draft", true);
        return node;
    }

    /** The text of {@code forms/<id>.yaml}. */
    public static String form(ReportForm form) {
        ObjectNode file = NODES.objectNode();
        file.put("id", form.id()).put("version", form.version()).put("title", form.title());
        var fields = file.putArray("fields");
        form.fields().forEach(field -> {
            ObjectNode node = fields.addObject().put("id", field.id()).put("label", field.label());
            node.put("lines", field.lines());
            node.set("help", Nodes.languages(field.help()));
        });
        return YamlText.of(file);
    }
}
