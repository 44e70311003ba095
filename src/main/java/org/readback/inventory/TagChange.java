package org.readback.inventory;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tags to put on some items and to take off them.
 *
 * @param add wins where a tag stands in both */
public record TagChange(Set<ItemTag> add, Set<ItemTag> remove) {
    public TagChange {
        add = Set.copyOf(add);
        var others = new TreeSet<>(remove);
        others.removeAll(add);
        remove = Set.copyOf(others);
    }

    public boolean isEmpty() {
        return add.isEmpty() && remove.isEmpty();
    }

    /** Such as {@code +border -old}. */
    @Override
    public String toString() {
        return (listed("+", add) + listed("-", remove)).strip();
    }

    private static String listed(String sign, Collection<ItemTag> tags) {
        return new TreeSet<>(tags).stream().map(tag -> " " + sign + tag).collect(Collectors.joining());
    }
}
