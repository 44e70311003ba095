package org.readback.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.bank.ItemRows.NewVersion;
import org.readback.bank.ItemRows.Stored;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;
import org.readback.item.TypedItem;
import org.readback.item.Verdict;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.StartValues;

/** One load of content files. A wording that is stored never changes: another wording is another version. */
final class ItemLoad {
    private final ItemRows rows;
    private final Map<ItemId, Stored> stored;
    private final Set<ItemId> seen = new HashSet<>();
    private final List<ItemId> added = new ArrayList<>();
    private final List<ItemId> changed = new ArrayList<>();
    private final List<ItemId> kept = new ArrayList<>();
    private final List<ItemId> retired = new ArrayList<>();
    private int unchanged;

    ItemLoad(ItemRows rows) {
        this.rows = rows;
        this.stored = rows.stored().stream().collect(Collectors.toMap(Stored::id, Function.identity()));
    }

    /** @throws IllegalArgumentException if an id comes twice */
    ItemLoad take(Collection<ItemSource> sources) {
        for (ItemSource source : sources) {
            if (!seen.add(source.id())) throw new IllegalArgumentException("Two items have the id " + source.id());
            Stored old = stored.get(source.id());
            if (old == null) {
                rows.insertItem(source.id(), source.home());
                insert(source, 1, status(source));
                added.add(source.id());
            } else {
                take(source, old);
            }
        }
        return this;
    }

    private void take(ItemSource source, Stored old) {
        if (!old.home().equals(source.home())) rows.move(source.id(), source.home());
        if (old.holds(ItemJson.sha256(ItemJson.write(source.texts())))) {
            if (follows(old, source)) rows.setStatus(old.id(), old.newest(), status(source));
            unchanged++;
        } else if (old.edited()) {
            insert(source, old.newest() + 1, ItemStatus.DRAFT);
            kept.add(source.id());
        } else {
            insert(source, old.newest() + 1, status(source));
            changed.add(source.id());
        }
    }

    /** Whether the file's own word on being a draft, or its return after it was gone, moves the status. */
    private static boolean follows(Stored old, ItemSource source) {
        return !old.edited() && !old.status().isApproved() && old.status() != status(source);
    }

    /** Items that came from the files and are in them no longer; what was made here stays. */
    ItemLoad retireTheRest() {
        for (Stored old : stored.values()) {
            if (!seen.contains(old.id()) && old.fileSha256() != null && old.status() != ItemStatus.RETIRED) {
                retired.add(old.id());
            }
        }
        rows.retire(retired);
        return this;
    }

    LoadReport report() {
        return new LoadReport(added, changed, unchanged, kept, retired);
    }

    private void insert(ItemSource source, int number, ItemStatus status) {
        Item item = source.texts().values().iterator().next();
        rows.insertVersion(
                new NewVersion(source.id(), number, status, false, ItemJson.write(source.texts()), Optional.empty()),
                startModel(item));
    }

    static ResponseModel startModel(Item item) {
        int band = item.frame().band();
        return switch (item) {
            case TypedItem _ -> StartValues.typed(band);
            case SingleChoice _, MultipleChoice _, ClozeWithOptions _, SelectWords _, Hotspot _ ->
                StartValues.choice(band);
            case TrueFalseNotGiven _ -> StartValues.guessed(band, 1.0 / Verdict.values().length);
            case Matching matching ->
                StartValues.guessed(band, 1.0 / matching.options().size());
            case Ordering ordering -> startModel(ordering, band);
        };
    }

    /** In a random order of n each thing is followed by the right one with probability 1/n; 1 of n! orders is right. */
    private static ResponseModel startModel(Ordering ordering, int band) {
        int n = ordering.options().size();
        return switch (ordering.marking()) {
            case PARTIAL -> StartValues.guessed(band, 1.0 / n);
            case ALL_OR_NOTHING -> StartValues.typed(band);
        };
    }

    private static ItemStatus status(ItemSource source) {
        return source.draft() ? ItemStatus.DRAFT : ItemStatus.IN_REVIEW;
    }
}
