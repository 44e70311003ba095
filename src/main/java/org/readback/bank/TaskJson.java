package org.readback.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readback.item.ItemId;
import org.readback.item.OpenTask;
import org.readback.item.ReportForm;
import org.readback.item.Speaking;
import org.readback.item.TaskFrame;
import org.readback.item.TaskUse;
import org.readback.item.Writing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Open tasks to the JSON of the database and back. */
final class TaskJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private TaskJson() {}

    /** The body of a version: exactly one of the two kinds is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Body(
            int band,
            String topic,
            String title,
            String task,
            List<String> points,
            String source,
            TaskUse use,
            @Nullable Written writing,
            @Nullable Spoken speaking) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Written(int fewest, int most, @Nullable Form form) {}

    private record Spoken(int preparation, int seconds, int retries) {}

    private record Form(String id, int version, String title, List<Box> fields) {}

    private record Box(String id, String label, SortedMap<String, String> help, int lines) {}

    /** The same task gives the same text, byte for byte. */
    static String write(OpenTask task) {
        TaskFrame frame = task.frame();
        return MAPPER.writeValueAsString(new Body(
                frame.band(),
                frame.topic(),
                frame.title(),
                frame.task(),
                frame.points(),
                frame.source(),
                frame.use(),
                task instanceof Writing writing
                        ? new Written(writing.fewest(), writing.most(), form(writing.form()))
                        : null,
                task instanceof Speaking speaking
                        ? new Spoken(speaking.preparation(), speaking.seconds(), speaking.retries())
                        : null));
    }

    private static @Nullable Form form(@Nullable ReportForm form) {
        return form == null
                ? null
                : new Form(
                        form.id(),
                        form.version(),
                        form.title(),
                        form.fields().stream()
                                .map(field ->
                                        new Box(field.id(), field.label(), new TreeMap<>(field.help()), field.lines()))
                                .toList());
    }

    /** @throws IllegalArgumentException if it is of neither kind */
    static OpenTask read(ItemId id, String json) {
        Body body = MAPPER.readValue(json, Body.class);
        TaskFrame frame = new TaskFrame(
                id, body.band(), body.topic(), body.title(), body.task(), body.points(), body.source(), body.use());
        if (body.writing() != null) {
            return new Writing(
                    frame,
                    body.writing().fewest(),
                    body.writing().most(),
                    form(body.writing().form()));
        }
        if (body.speaking() != null) {
            Spoken spoken = body.speaking();
            return new Speaking(frame, spoken.preparation(), spoken.seconds(), spoken.retries());
        }
        throw new IllegalArgumentException(id + " is of no kind of open task");
    }

    private static @Nullable ReportForm form(@Nullable Form form) {
        return form == null
                ? null
                : new ReportForm(
                        form.id(),
                        form.version(),
                        form.title(),
                        form.fields().stream()
                                .map(box -> new ReportForm.Field(
                                        box.id(), box.label(), Map.copyOf(box.help()), box.lines()))
                                .toList());
    }
}
