package org.readback.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.RapidGuess;

/** One person's sitting as its row has it.
 *
 * @param cuts scale to version of its cut scores
 * @param asked the part of each item asked, by position
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
        Rules rules,
        List<String> asked,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant finishedAt,
        @Nullable Shown shown,
        @Nullable Decision decision) {

    Attempt {
        asked = List.copyOf(asked);
    }

    /** The constants of the computation, kept with each attempt so that it can be recomputed when they are others.
     *
     * @param prior of ability, before the first response
     * @param interval belief inside the interval of an indication, in (0, 1)
     * @param leastEffort share of answers worked on that makes the result valid, in [0, 1]; absent in attempts from
     *     before anybody looked at it, whose results are valid */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rules(
            AbilityEstimate prior,
            double interval,
            @Nullable Double leastEffort) {
        /** A test that decides about a person starts from what is assumed of somebody unknown. */
        static final Rules IN_FORCE = new Rules(AbilityEstimate.STANDARD, 0.95, RapidGuess.LEAST_EFFORT);
    }

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

    /** Whether it was the time that ended it: whatever else ends an attempt does so before the deadline. */
    boolean isCutShort() {
        return deadline.equals(finishedAt);
    }

    /** Whether it ended with a result that is not valid. */
    boolean isToBeRepeated() {
        return decision != null && decision.result() instanceof Result.NotValid;
    }

    /** The part in which an item was asked; empty if that was not kept. */
    String part(int position) {
        return position <= asked.size() ? asked.get(position - 1) : "";
    }

    Attempt finished(Instant at, Decision decided) {
        return new Attempt(
                id,
                person,
                test,
                testVersion,
                cuts,
                language,
                origin,
                plan,
                rules,
                asked,
                startedAt,
                deadline,
                at,
                shown,
                decided);
    }
}
