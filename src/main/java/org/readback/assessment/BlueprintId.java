package org.readback.assessment;

import java.util.regex.Pattern;

/** The name of a test.
 *
 * @param blueprintId 1 to 80 small letters, digits and hyphens */
public record BlueprintId(String blueprintId) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

    public BlueprintId {
        if (!FORM.matcher(blueprintId).matches()) {
            throw new IllegalArgumentException(
                    "A test's id is 1 to 80 small letters, digits and hyphens: \"" + blueprintId + "\"");
        }
    }

    @Override
    public String toString() {
        return blueprintId;
    }
}
