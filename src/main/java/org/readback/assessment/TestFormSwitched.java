package org.readback.assessment;

import org.readback.base.Audited;

/** A centre switched how a mastery test comes by its items and its decision. */
public record TestFormSwitched(BlueprintId test, TestForm before, TestForm after) implements Audited {
    @Override
    public String action() {
        return "test-form-switched";
    }

    @Override
    public String subject() {
        return test.toString();
    }

    @Override
    public String detail() {
        return before + " -> " + after;
    }
}
