package org.readback.draft;

/**
 * Something that is paired or put in order.
 *
 * @param id as {@link DraftOption#id()}
 */
public record DraftText(String id, String text) {}
