package org.readback.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Ruling;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.Scoring;

/** What is ruled about items with a wrong key, as one decision follows it.
 *
 * @param tried items whose answers are marked by a key that is not stored, to see what would come of it */
record Rulings(Map<ItemVersionId, Ruling> byItem, Map<ItemVersionId, Map<LanguageTag, Item>> tried) {
    static final Rulings NONE = new Rulings(Map.of());

    private static final String WITHDRAWN = "withdrawn";

    Rulings {
        byItem = Map.copyOf(byItem);
        tried = Map.copyOf(tried);
    }

    Rulings(Map<ItemVersionId, Ruling> byItem) {
        this(byItem, Map.of());
    }

    /** Those that a stored decision followed. */
    static Rulings of(Decision decision) {
        if (decision.rulings() == null) return NONE;
        var found = new HashMap<ItemVersionId, Ruling>();
        decision.rulings()
                .forEach((item, by) -> found.put(
                        AttemptJson.version(item),
                        by.equals(WITHDRAWN) ? new Ruling.Withdrawn() : new Ruling.JudgedBy(AttemptJson.version(by))));
        return new Rulings(found);
    }

    /** As a decision keeps them: {@code "uft-001/1"} to {@code "withdrawn"} or to the version that judges it. */
    Map<String, String> written() {
        var written = new TreeMap<String, String>();
        byItem.forEach((item, ruling) -> written.put(
                item.toString(),
                switch (ruling) {
                    case Ruling.Withdrawn _ -> WITHDRAWN;
                    case Ruling.JudgedBy(var version) -> version.toString();
                }));
        return written;
    }

    /** Those about items of this attempt. */
    Rulings within(Attempt attempt, List<LoggedResponse> responses) {
        var found = new HashMap<>(byItem);
        found.keySet()
                .removeIf(item -> !attempt.plan().form().contains(item)
                        && responses.stream().noneMatch(each -> each.item().equals(item)));
        return new Rulings(found, tried);
    }

    boolean isWithdrawn(ItemVersionId item) {
        return byItem.get(item) instanceof Ruling.Withdrawn;
    }

    /** An answer as it counts now. */
    Reply reply(LoggedResponse given, String part, ItemBank bank) {
        BankItem item = bank.version(given.item());
        @Nullable Map<LanguageTag, Item> key = tried.get(given.item());
        if (key != null) {
            Item text =
                    key.getOrDefault(given.language(), key.values().iterator().next());
            return new Reply(item, part, given.model(), score(given, text), given.effort());
        }
        @Nullable Ruling ruling = byItem.get(given.item());
        return switch (ruling) {
            case null -> new Reply(item, part, given.model(), given.score().value(), given.effort());
            case Ruling.Withdrawn _ ->
                new Reply(item, part, given.model(), given.score().value(), given.effort(), Reply.Use.WITHDRAWN);
            case Ruling.JudgedBy(var version) ->
                new Reply(
                        item,
                        part,
                        given.model(),
                        score(given, bank.version(version).in(given.language())),
                        given.effort());
        };
    }

    private static double score(LoggedResponse given, Item judge) {
        return Scoring.score(judge, given.response()).value();
    }
}
