package org.readback.psychometrics;

/**
 * An item that may be asked.
 *
 * @param id unique in its pool; an item already answered is recognised by it
 * @param content the blueprint's category it counts for
 */
public record CandidateItem(String id, String content, ResponseModel model) {}
