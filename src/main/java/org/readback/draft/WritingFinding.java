package org.readback.draft;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A place at which a rule is not kept.
 *
 * @param place as in {@link DraftFault#place()}
 * @param params of the text {@code draft.rule.<rule>}, in order
 */
public record WritingFinding(WritingRule rule, String place, List<Object> params) {
    public WritingFinding {
        requireNonNull(rule);
        params = List.copyOf(params);
    }

    WritingFinding(WritingRule rule, String place, Object... params) {
        this(rule, place, List.of(params));
    }
}
