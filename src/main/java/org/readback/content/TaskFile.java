package org.readback.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readback.item.ItemId;
import org.readback.item.OpenTask;
import org.readback.item.ReportForm;
import org.readback.item.Speaking;
import org.readback.item.TaskFrame;
import org.readback.item.TaskUse;
import org.readback.item.Writing;
import tools.jackson.databind.JsonNode;

/** Reads the open tasks of lessons and the forms that they are written in. */
final class TaskFile {
    private static final Pattern FORM = Pattern.compile("forms/([a-z0-9-]+)\\.yaml");
    private static final Pattern TASKS = Pattern.compile("courses/([a-z0-9-]+)/([0-9]{2}-[a-z0-9-]+)/tasks\\.yaml");

    private static final Pattern OF_TESTS = Pattern.compile("tasks/[a-z0-9-]+\\.yaml");

    private final SortedMap<String, TextFile> texts;
    private final Faults faults;

    private TaskFile(SortedMap<String, TextFile> texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    /** The tasks of all lessons, and of tests, that could be read. */
    static List<LessonTask> read(SortedMap<String, TextFile> texts, List<Content.Course> courses, Faults faults) {
        var file = new TaskFile(texts, faults);
        return file.tasks(courses, file.forms());
    }

    private Map<String, ReportForm> forms() {
        var forms = new LinkedHashMap<String, ReportForm>();
        for (TextFile file : texts.values()) {
            Matcher path = FORM.matcher(file.path());
            if (!path.matches()) continue;
            YamlDocument.parse(file, 0, faults)
                    .filter(document -> Schemas.accept("form", document, faults))
                    .flatMap(this::form)
                    .ifPresent(form -> {
                        if (!form.id().equals(path.group(1))) {
                            faults.add(file.path(), 1, "The file starts with \"id: " + path.group(1) + "\"");
                        }
                        forms.put(form.id(), form);
                    });
        }
        return forms;
    }

    private Optional<ReportForm> form(YamlDocument document) {
        JsonNode root = document.root();
        var fields = new ArrayList<ReportForm.Field>();
        try {
            for (JsonNode field : root.path("fields")) {
                fields.add(new ReportForm.Field(
                        Nodes.text(field, "id"),
                        Nodes.text(field, "label"),
                        Nodes.map(field.path("help")),
                        field.path("lines").asInt(1)));
            }
            return Optional.of(new ReportForm(
                    Nodes.text(root, "id"), root.path("version").asInt(), Nodes.text(root, "title"), fields));
        } catch (IllegalArgumentException refusal) {
            faults.add(document.path(), 1, String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private List<LessonTask> tasks(List<Content.Course> courses, Map<String, ReportForm> forms) {
        var tasks = new ArrayList<LessonTask>();
        for (TextFile file : texts.values()) {
            if (OF_TESTS.matcher(file.path()).matches()) read("", file, tasks, forms);
            Matcher path = TASKS.matcher(file.path());
            if (!path.matches()) continue;
            courses.stream()
                    .filter(course -> course.text().id().equals(path.group(1)))
                    .flatMap(course -> course.lessons().stream())
                    .filter(lesson -> lesson.folder().equals(path.group(2)))
                    .findFirst()
                    .ifPresent(lesson -> read(lesson.id(), file, tasks, forms));
        }
        return tasks;
    }

    private void read(String lesson, TextFile file, List<LessonTask> into, Map<String, ReportForm> forms) {
        YamlDocument.parse(file, 0, faults)
                .filter(document -> Schemas.accept("tasks", document, faults))
                .ifPresent(document -> into.addAll(tasks(lesson, document, forms)));
    }

    private List<LessonTask> tasks(String lesson, YamlDocument document, Map<String, ReportForm> forms) {
        var tasks = new ArrayList<LessonTask>();
        int index = 0;
        for (JsonNode node : document.root().path("tasks")) {
            int line = document.line("/tasks/" + index++);
            try {
                tasks.add(new LessonTask(
                        lesson,
                        document.path(),
                        line,
                        task(node, forms),
                        node.path("draft").asBoolean(false)));
            } catch (IllegalArgumentException refusal) {
                faults.add(document.path(), line, String.valueOf(refusal.getMessage()));
            }
        }
        return tasks;
    }

    private static OpenTask task(JsonNode node, Map<String, ReportForm> forms) {
        var frame = new TaskFrame(
                new ItemId(Nodes.text(node, "id")),
                node.path("band").asInt(),
                Nodes.text(node, "topic"),
                Nodes.text(node, "title"),
                Nodes.text(node, "task"),
                Nodes.texts(node, "points"),
                Nodes.text(node, "source"),
                node.has("use") ? TaskUse.of(Nodes.text(node, "use")).orElseThrow() : TaskUse.PRACTICE);
        if (Nodes.text(node, "kind").equals("writing")) {
            JsonNode words = node.path("words");
            return new Writing(
                    frame,
                    words.path("fewest").asInt(),
                    words.path("most").asInt(),
                    form(Nodes.textOrNull(node, "form"), forms));
        }
        return new Speaking(
                frame,
                node.path("preparation").asInt(0),
                node.path("seconds").asInt(),
                node.path("retries").asInt(0));
    }

    private static @Nullable ReportForm form(@Nullable String id, Map<String, ReportForm> forms) {
        if (id == null) return null;
        ReportForm form = forms.get(id);
        if (form == null) throw new IllegalArgumentException("There is no form forms/" + id + ".yaml");
        return form;
    }
}
