package org.readback.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.item.MediaId;
import org.readback.item.OpenTask;
import org.readback.item.ReportForm;
import org.readback.item.Writing;

/** Open tasks and scenarios of the shipped files, written and read again. */
class TaskAndScenarioWritersTest {
    /** Texts as they stand after one writing; the rest as it ships. */
    private static SortedMap<String, byte[]> written(SortedMap<String, byte[]> files) throws IOException {
        Content content = ContentReader.read(() -> files).content();
        SortedMap<String, byte[]> again = new TreeMap<>(files);
        content.tasks().stream()
                .collect(Collectors.groupingBy(LessonTask::file))
                .forEach(
                        (file, tasks) -> again.put(file, TaskWriter.tasks(tasks).getBytes(StandardCharsets.UTF_8)));
        content.tasks().stream()
                .map(LessonTask::task)
                .filter(Writing.class::isInstance)
                .map(task -> ((Writing) task).form())
                .filter(form -> form != null)
                .forEach(form -> again.put(
                        "forms/" + requireNonNull(form).id() + ".yaml",
                        TaskWriter.form(form).getBytes(StandardCharsets.UTF_8)));
        files.keySet().stream()
                .filter(path -> path.contains("/scenario-") && path.endsWith(".yaml"))
                .forEach(path -> {
                    String folder = path.substring(0, path.lastIndexOf('/') + 1);
                    Map<MediaId, String> names = files.keySet().stream()
                            .filter(name -> name.startsWith(folder + "media/"))
                            .collect(Collectors.toMap(
                                    name -> MediaId.of(requireNonNull(files.get(name))),
                                    name -> name.substring(name.lastIndexOf('/') + 1)));
                    LessonScenario scenario = content.scenarios().stream()
                            .filter(each -> new String(requireNonNull(files.get(path)), StandardCharsets.UTF_8)
                                            .contains("id: " + each.scenario().id() + "\n")
                                    || new String(requireNonNull(files.get(path)), StandardCharsets.UTF_8)
                                            .contains("id: \"" + each.scenario().id() + "\"\n"))
                            .findFirst()
                            .orElseThrow();
                    again.put(
                            path,
                            ScenarioWriter.write(scenario, id -> names.getOrDefault(id, "missing.opus"))
                                    .getBytes(StandardCharsets.UTF_8));
                });
        return again;
    }

    @Test
    void whatIsWrittenIsReadAgainAndWrittenTheSame() throws IOException {
        SortedMap<String, byte[]> shipped = ContentFiles.shipped().read();
        Reading first = ContentReader.read(() -> shipped);

        SortedMap<String, byte[]> once = written(shipped);
        Reading again = ContentReader.read(() -> once);

        assertThat(again.faults()).isEmpty();
        assertThat(tasks(again)).isEqualTo(tasks(first)).hasSizeGreaterThan(5);
        assertThat(again.content().scenarios())
                .isEqualTo(first.content().scenarios())
                .isNotEmpty();
        SortedMap<String, byte[]> twice = written(once);
        assertThat(twice).hasSameSizeAs(once);
        twice.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(once.get(path)));
    }

    private static List<OpenTask> tasks(Reading reading) {
        return reading.content().tasks().stream().map(LessonTask::task).toList();
    }

    @Test
    void aFormSaysItsVersionLinesAndHelp() {
        var form = new ReportForm(
                "note",
                2,
                "Note",
                List.of(new ReportForm.Field("who", "Who", Map.of("ru", "Имя.", "en", "Name.", "kk", "Аты."), 3)));

        assertThat(TaskWriter.form(form)).isEqualTo("""
                id: "note"
                version: 2
                title: "Note"
                fields:
                  - id: "who"
                    label: "Who"
                    lines: 3
                    help:
                      en: "Name."
                      kk: "Аты."
                      ru: "Имя."
                """);
    }
}
