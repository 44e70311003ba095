package org.readback.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.readback.bank.BankItem;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.psychometrics.SittingResponses;
import org.readback.psychometrics.SittingResponses.Earned;

/** The responses of a pool as sittings and items, both in places counted from 0: sittings in the order they began. */
final class PoolLog {
    private final List<BankItem> items = new ArrayList<>();
    private final List<Map<Integer, LoggedResponse>> sittings = new ArrayList<>();

    /** @param responses in the order of time
     * @param bank every version that is met among them, with the parameters in force */
    PoolLog(List<LoggedResponse> responses, Function<ItemVersionId, BankItem> bank) {
        Map<String, ItemVersionId> versions = new TreeMap<>();
        responses.forEach(each -> versions.put(each.item().toString(), each.item()));
        var places = new LinkedHashMap<ItemVersionId, Integer>();
        for (ItemVersionId version : versions.values()) {
            places.put(version, places.size());
            items.add(bank.apply(version));
        }
        var bySitting = new LinkedHashMap<UUID, Map<Integer, LoggedResponse>>();
        for (LoggedResponse each : responses) {
            bySitting
                    .computeIfAbsent(each.sitting(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(places.getOrDefault(each.item(), -1), each);
        }
        sittings.addAll(bySitting.values());
    }

    List<BankItem> items() {
        return items;
    }

    int sittings() {
        return sittings.size();
    }

    /** Of a sitting that met the item. */
    LoggedResponse response(int sitting, int item) {
        LoggedResponse found = sittings.get(sitting).get(item);
        if (found == null) throw new IllegalArgumentException("Sitting " + sitting + " did not meet item " + item);
        return found;
    }

    /** A response of the sitting that tells about the person. */
    LoggedResponse first(int sitting) {
        return sittings.get(sitting).values().iterator().next();
    }

    SittingResponses responses() {
        return new SittingResponses(
                items.stream().map(BankItem::model).toList(),
                sittings.stream().map(PoolLog::earned).toList());
    }

    private static List<Earned> earned(Map<Integer, LoggedResponse> sitting) {
        return sitting.entrySet().stream()
                .map(each -> new Earned(each.getKey(), each.getValue().score().value()))
                .toList();
    }
}
