package org.readback.assessment;

import java.util.List;
import java.util.SortedMap;
import org.readback.item.Skill;

/** What a pool holds to build a test from.
 *
 * @param skills of its items
 * @param topics items of each
 * @param duties items of each */
public record PoolStock(
        String pool,
        int items,
        List<Skill> skills,
        SortedMap<String, Integer> topics,
        SortedMap<String, Integer> duties) {
    public PoolStock {
        skills = List.copyOf(skills);
    }
}
