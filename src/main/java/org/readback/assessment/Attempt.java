package org.readback.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
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
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.StoppingRule;

/** One person's sitting as its row has it.
 *
 * @param cuts scale to version of its cut scores
 * @param asked the part of each item asked, by position
 * @param shown what stands on the screen; absent before the first item
 * @param decision the newest; absent while it runs
 * @param running how its time runs
 * @param revision absent as long as the decision is that of its end */
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
        @Nullable Decision decision,
        Running running,
        @Nullable Revision revision) {

    /** That it was decided again after its end.
     *
     * @param number of the newest decision, from 2
     * @param at when that was made
     * @param first as it was decided at its end */
    record Revision(int number, Instant at, Decision first) {}

    Attempt {
        asked = List.copyOf(asked);
    }

    /** The constants of the computation, kept with each attempt so that it can be recomputed when they are others.
     *
     * @param prior of ability, before the first response
     * @param interval belief inside the interval of an indication, in (0, 1)
     * @param leastEffort share of answers worked on that makes the result valid, in [0, 1]; absent in attempts from
     *     before anybody looked at it, whose results are valid
     * @param passageDeviation sigma of each passage in logits; 0 for attempts that take all items for independent
     * @param carried priors of the parts that start from what was known of the person; absent where none does
     * @param adaptive when a mastery test that chooses its items ends; absent for a fixed form and for levels */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rules(
            AbilityEstimate prior,
            double interval,
            @Nullable Double leastEffort,
            double passageDeviation,
            @Nullable Map<String, AbilityEstimate> carried,
            @Nullable StoppingRule adaptive) {
        /** A test that decides about a person starts from what is assumed of somebody unknown. C-tests gave 0.25 to 0.60
         * for the help of a passage. */
        static final Rules IN_FORCE =
                new Rules(AbilityEstimate.STANDARD, 0.95, RapidGuess.LEAST_EFFORT, 0.45, null, null);

        AbilityEstimate prior(String part) {
            return carried == null ? prior : carried.getOrDefault(part, prior);
        }

        Rules starting(Map<String, AbilityEstimate> priors) {
            return priors.isEmpty()
                    ? this
                    : new Rules(prior, interval, leastEffort, passageDeviation, Map.copyOf(priors), adaptive);
        }

        Rules ending(StoppingRule rule) {
            return new Rules(prior, interval, leastEffort, passageDeviation, carried, rule);
        }
    }

    /** What is settled at the start.
     *
     * @param form of a mastery test, in order; empty for a level test
     * @param excluded seen lately, or in the attempt before
     * @param pools how each pool is used, by name; attempts older than this have none
     * @param rating what the person said of themselves; it chooses first items and decides nothing */
    record Plan(List<ItemVersionId> form, Set<ItemId> excluded, Map<String, PoolUse> pools, SelfRating rating) {
        Plan(List<ItemVersionId> form, Set<ItemId> excluded, Map<String, PoolUse> pools) {
            this(form, excluded, pools, SelfRating.NONE);
        }

        Plan rated(SelfRating said) {
            return new Plan(form, excluded, pools, said);
        }

        Plan {
            form = List.copyOf(form);
            excluded = Set.copyOf(excluded);
            pools = Map.copyOf(pools);
        }

        PoolUse pool(String name) {
            return pools.getOrDefault(name, PoolUse.PLAIN);
        }
    }

    /** How an attempt uses a pool to its end, whatever is published meanwhile.
     *
     * @param parameters version of the items' parameters; 0 for start values
     * @param isControlled whether prices and the cap steer what is shown */
    record PoolUse(int parameters, Selection selection, boolean isControlled) {
        static final PoolUse PLAIN = new PoolUse(0, Selection.MAXIMUM_INFORMATION, false);
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
            @Nullable Previous previous) {
        /** The same, on the screen from then on. */
        Shown from(Instant then) {
            return new Shown(position, item, order, nonce, then, part, remaining, previous);
        }
    }

    /** The answer that led to what is shown, to know it when it comes again.
     *
     * @param presented JSON of the response, with the places of the screen */
    record Previous(UUID nonce, String presented) {}

    boolean isOver(Instant now) {
        return !left(now).isPositive();
    }

    /** Until the deadline, as it will be when what stands still goes on; negative if it has passed. */
    Duration left(Instant now) {
        return Duration.between(now.minus(running.stood(now)), deadline);
    }

    /** With its time running: the deadline, and the begin of what is shown, move by how long it stood still. */
    Attempt released(Instant now) {
        Duration stood = running.stood(now);
        return with(
                deadline.plus(stood),
                finishedAt,
                shown == null ? null : shown.from(shown.at().plus(stood)),
                decision,
                running.goingOn());
    }

    /** Its session ends it: as if its time were over now. */
    Attempt stopped(Instant now) {
        return with(now, finishedAt, shown, decision, running.goingOn().stopped());
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
        return with(deadline, at, shown, decided, running);
    }

    private Attempt with(
            Instant ends, @Nullable Instant finished, @Nullable Shown now, @Nullable Decision decided, Running runs) {
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
                ends,
                finished,
                now,
                decided,
                runs,
                revision);
    }
}
