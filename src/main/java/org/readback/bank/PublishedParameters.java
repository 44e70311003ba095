package org.readback.bank;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.readback.bank.ParameterRows.Newest;
import org.readback.bank.ParameterRows.Published;
import org.readback.psychometrics.ResponseModel;

/** The parameter versions of all pools. An item has what the newest version that calibrated it said, and otherwise the
 * start values of its own version; so it has too after it came from another pool, whose scale is another. */
final class PublishedParameters {
    private record Key(String pool, ItemVersionId item) {}

    private final Map<String, Integer> inForce = new HashMap<>();
    private final Map<Key, TreeMap<Integer, ResponseModel>> models = new HashMap<>();

    PublishedParameters(Collection<Newest> newest, Collection<Published> all) {
        newest.forEach(each -> inForce.put(each.pool(), each.number()));
        for (Published each : all) {
            models.computeIfAbsent(new Key(each.pool(), each.item()), _ -> new TreeMap<>())
                    .put(each.number(), each.model());
        }
    }

    /** 0 if none was published. */
    int inForce(String pool) {
        return inForce.getOrDefault(pool, 0);
    }

    /** @param item with its start values */
    BankItem inForce(BankItem item) {
        return item.home() instanceof ItemHome.Pool(String pool) ? at(item, inForce(pool)) : item;
    }

    /** @param item with its start values; unchanged if it is of a lesson
     * @param parameters 0 for the start values */
    BankItem at(BankItem item, int parameters) {
        if (!(item.home() instanceof ItemHome.Pool(String pool))) return item;
        var published = models.get(new Key(pool, item.version()));
        var found = published == null ? null : published.floorEntry(parameters);
        return found == null
                ? item
                : new BankItem(item.version(), item.status(), item.home(), item.texts(), found.getValue());
    }

    /** Whether the version that calibrated it is among those up to this one. */
    boolean isCalibrated(BankItem item, int parameters) {
        if (!(item.home() instanceof ItemHome.Pool(String pool))) return false;
        var published = models.get(new Key(pool, item.version()));
        return published != null && published.floorKey(parameters) != null;
    }
}
