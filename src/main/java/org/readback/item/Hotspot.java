package org.readback.item;

import java.util.List;
import java.util.Set;

/**
 * Places to be marked on a picture, the first of the stimulus; scored as a multiple choice with {@link Marking#PARTIAL}.
 *
 * @param areas at least two, in file order; their names are read by whoever has them as a list, so they say what is there
 *     and not whether it is right
 * @param keys ids of the places to mark: at least one, and never all
 */
public record Hotspot(ItemFrame frame, List<Area> areas, Set<String> keys) implements Item {

    public Hotspot {
        var id = frame.id();
        var stimulus = frame.stimulus();
        if (stimulus == null || stimulus.pictures().isEmpty()) {
            throw new IllegalArgumentException(
                    id + ": places are marked on the picture of a stimulus, and there is none");
        }
        areas = List.copyOf(areas);
        var options =
                Checks.options(id.toString(), areas.stream().map(Area::option).toList());
        Checks.keyed(id, options, keys);
        keys = Checks.ordered(
                Checks.ids(options).stream().filter(Set.copyOf(keys)::contains).toList());
        Checks.noWhy(frame);
    }

    /** The names of the areas. */
    public List<Option> options() {
        return areas.stream().map(Area::option).toList();
    }
}
