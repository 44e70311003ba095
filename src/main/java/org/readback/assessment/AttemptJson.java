package org.readback.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.assessment.Attempt.Plan;
import org.readback.assessment.Attempt.PoolUse;
import org.readback.assessment.Attempt.Previous;
import org.readback.assessment.Attempt.Shown;
import org.readback.bank.ItemVersionId;
import org.readback.item.ItemId;
import org.readback.item.OptionOrder;

/** What an attempt's row keeps as JSON, in few bytes: an item version is <code>"uft-001/2"</code>. */
final class AttemptJson {
    private AttemptJson() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record PlanJson(
            List<String> form,
            List<String> excluded,
            Map<String, PoolUse> pools,
            @Nullable Map<String, Integer> rating) {}

    private record ShownJson(
            int position,
            String item,
            Map<String, List<String>> order,
            UUID nonce,
            String at,
            String part,
            int remaining,
            @Nullable Previous previous) {}

    static String write(Plan plan) {
        return Json.MAPPER.writeValueAsString(new PlanJson(
                plan.form().stream().map(ItemVersionId::toString).toList(),
                plan.excluded().stream().map(ItemId::itemId).sorted().toList(),
                new TreeMap<>(plan.pools()),
                plan.rating().equals(SelfRating.NONE)
                        ? null
                        : new TreeMap<>(plan.rating().bands())));
    }

    static Plan plan(String json) {
        var plan = Json.MAPPER.readValue(json, PlanJson.class);
        return new Plan(
                plan.form().stream().map(AttemptJson::version).toList(),
                plan.excluded().stream().map(ItemId::new).collect(Collectors.toSet()),
                plan.pools(),
                plan.rating() == null ? SelfRating.NONE : new SelfRating(plan.rating()));
    }

    static String write(Shown shown) {
        return Json.MAPPER.writeValueAsString(new ShownJson(
                shown.position(),
                shown.item().toString(),
                shown.order().byGap(),
                shown.nonce(),
                shown.at().toString(),
                shown.part(),
                shown.remaining(),
                shown.previous()));
    }

    static Shown shown(String json) {
        var shown = Json.MAPPER.readValue(json, ShownJson.class);
        return new Shown(
                shown.position(),
                version(shown.item()),
                new OptionOrder(shown.order()),
                shown.nonce(),
                Instant.parse(shown.at()),
                shown.part(),
                shown.remaining(),
                shown.previous());
    }

    static ItemVersionId version(String text) {
        int slash = text.lastIndexOf('/');
        return new ItemVersionId(
                new ItemId(text.substring(0, slash)), Integer.parseInt(text, slash + 1, text.length(), 10));
    }
}
