package org.readback.item;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What open tasks of every kind have, in the language in which they are done.
 *
 * @param band 1 to 5
 * @param task the situation and what is to be done in it
 * @param points what has to be said, one line each; may be empty
 * @param source the descriptor that the task rests on */
public record TaskFrame(
        ItemId id, int band, String topic, String title, String task, List<String> points, String source, TaskUse use) {

    public TaskFrame {
        requireNonNull(id);
        requireNonNull(use);
        if (band < 1 || band > 5) throw new IllegalArgumentException(id + ": the band must be 1 to 5: " + band);
        Checks.text(id + ": the topic", topic);
        Checks.text(id + ": the title", title);
        Checks.text(id + ": the task", task);
        Checks.text(id + ": the source", source);
        points = List.copyOf(points);
        points.forEach(point -> Checks.text(id + ": a point", point));
    }
}
