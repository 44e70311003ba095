package org.readback.exchange;

import java.util.List;

/** A sentence about a file or one of its items.
 *
 * @param place within a package; blank for the file as a whole
 * @param key bundle and key of a text
 * @param params its parameters: strings and numbers */
public record Remark(String place, String key, List<Object> params) {
    public Remark {
        params = List.copyOf(params);
    }

    public Remark(String key, Object... params) {
        this("", key, List.of(params));
    }
}
