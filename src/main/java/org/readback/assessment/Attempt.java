package org.readback.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Origin;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;

/** One person's sitting as its row has it.
 *
 * @param cuts scale to version of its cut scores
 * @param shown what stands on the screen; absent before the first item
 * @param decision absent while it runs */
record Attempt(
        AttemptId id,
        AccountId person,
        BlueprintId test,
        int testVersion,
        Map<String, Integer> cuts,
        LanguageTag language,
        Origin origin,
        Plan plan,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant finishedAt,
        @Nullable Shown shown,
        @Nullable Decision decision) {

    /** What is settled at the start.
     *
     * @param form of a mastery test, in order; empty for a level test
     * @param excluded seen lately, or in the attempt before */
    record Plan(List<ItemVersionId> form, Set<ItemId> excluded) {
        Plan {
            form = List.copyOf(form);
            excluded = Set.copyOf(excluded);
        }
    }

    /** The item on the screen.
     *
     * @param part as in {@link TestOffer#parts}
     * @param remaining items about to come, this one included
     * @param previous the answer before; absent at the first item */
    record Shown(
            int position,
            ItemVersionId item,
            OptionOrder order,
            UUID nonce,
            Instant at,
            String part,
            int remaining,
            @Nullable Previous previous) {}

    /** The answer that led to what is shown, to know it when it comes again.
     *
     * @param presented JSON of the response, with the places of the screen */
    record Previous(UUID nonce, String presented) {}

    boolean isOver(Instant now) {
        return !now.isBefore(deadline);
    }

    Attempt finished(Instant at, Decision decided) {
        return new Attempt(
                id, person, test, testVersion, cuts, language, origin, plan, startedAt, deadline, at, shown, decided);
    }
}
