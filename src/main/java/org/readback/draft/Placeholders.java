package org.readback.draft;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.item.Feedback;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.Skill;
import org.readback.item.Stimulus;

/** Stand in for what is missing, so that the faults of the body are found too; what is made with them is thrown away. */
final class Placeholders {

    static final Feedback FEEDBACK = new Feedback("-", "-", Map.of());

    private Placeholders() {}

    static ItemFrame frame(ItemId id, @Nullable Stimulus stimulus) {
        return new ItemFrame(id, Skill.READING, 1, "-", "-", stimulus, FEEDBACK, "-", null);
    }
}
