package org.readback.base;

import java.util.List;

/** What went wrong, in words that the person who caused it may read: a key of a translation bundle and its
 * parameters. Shown as a notice; the screen stays as it was. */
public class UserError extends RuntimeException {
    private final String key;
    private final transient List<Object> parameters;

    public UserError(String key, Object... parameters) {
        super(key + List.of(parameters));
        this.key = key;
        this.parameters = List.of(parameters);
    }

    /** Bundle and key, such as {@code account.password.weak}. */
    public String key() {
        return key;
    }

    public List<Object> parameters() {
        return parameters;
    }
}
