package org.readback.authoring;

import org.jspecify.annotations.Nullable;
import org.readback.bank.ItemStatus;
import org.readback.item.ItemId;
import org.readback.item.Skill;

/** An item as the table shows it: its newest version.
 *
 * @param home pool or lesson id
 * @param stem in the language asked for
 * @param duty of a must-pass item
 * @param answers how many responses of real people stand in the log, all versions together */
public record ItemRow(
        ItemId id,
        int version,
        ItemKind kind,
        Skill skill,
        int band,
        String topic,
        String home,
        ItemStatus status,
        String stem,
        @Nullable String duty,
        int answers) {}
