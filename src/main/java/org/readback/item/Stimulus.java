package org.readback.item;

/**
 * A passage that one or more items refer to.
 *
 * @param id unique within its file
 */
public record Stimulus(String id, String title, String text) {

    public Stimulus {
        Checks.text("a stimulus id", id);
        Checks.text("stimulus " + id + ": the title", title);
        Checks.text("stimulus " + id + ": the text", text);
    }
}
