package org.readback.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.readback.assessment.OpenAttempts;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.bank.TestScores;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.ResponseMatrix;
import org.springframework.stereotype.Component;

/** What a calibration is made from: the responses of finished tests to the current items of a pool. */
@Component
class CalibrationData {
    private final ItemBank bank;
    private final TestScores scores;
    private final OpenAttempts open;

    CalibrationData(ItemBank bank, TestScores scores, OpenAttempts open) {
        this.bank = bank;
        this.scores = scores;
        this.open = open;
    }

    /** Responses to the items that have enough of them.
     *
     * @param items of the columns
     * @param fewer items with too few responses, and how many they have
     * @param matrix one row a sitting with at least one response */
    record Table(List<BankItem> items, Map<BankItem, Integer> fewer, ResponseMatrix matrix) {}

    /** Reads the responses, as points of the model: of all but partial credit, half a score or more is right.
     *
     * @param items of the pool, with the parameters to compare to */
    Table read(List<BankItem> items, CalibrationModel model) {
        Set<UUID> unfinished = open.sittings();
        Map<ItemVersionId, Integer> responses = scores.responses(versions(items), unfinished);
        var enough = new ArrayList<BankItem>();
        var fewer = new LinkedHashMap<BankItem, Integer>();
        for (BankItem item : items) {
            int count = responses.getOrDefault(item.version(), 0);
            if (count >= Calibrations.FEWEST_RESPONSES) enough.add(item);
            else fewer.put(item, count);
        }
        int[] points = enough.stream().mapToInt(item -> points(item, model)).toArray();
        var rows = new TreeMap<UUID, byte[]>(); // ordered, so that the same responses give the same last digits
        scores.read(
                versions(enough),
                unfinished,
                (sitting, item, score) -> rows.computeIfAbsent(sitting, _ -> unanswered(points.length))[item] =
                        ItemPoints.earned(score, points[item]));
        return new Table(enough, fewer, new ResponseMatrix(enough.size(), List.copyOf(rows.values())));
    }

    private static byte[] unanswered(int items) {
        var row = new byte[items];
        Arrays.fill(row, ResponseMatrix.MISSING);
        return row;
    }

    static int points(BankItem item, CalibrationModel model) {
        return model == CalibrationModel.PARTIAL_CREDIT
                ? ItemPoints.of(item.texts().values().iterator().next())
                : 1;
    }

    /** How many responses the current items of a pool have.
     *
     * @param sittings with at least one of them */
    record Tally(List<Integer> responses, int sittings) {
        Tally {
            responses = List.copyOf(responses);
        }
    }

    /** Of each of these pools. */
    Map<String, Tally> tallies(List<String> pools) {
        Set<UUID> unfinished = open.sittings();
        List<ItemVersionId> all = pools.stream()
                .flatMap(pool -> bank.pool(pool).stream())
                .map(BankItem::version)
                .toList();
        Map<ItemVersionId, Integer> responses = scores.responses(all, unfinished);
        Map<String, Integer> sittings = scores.sittings(all, unfinished);
        var tallies = new TreeMap<String, Tally>();
        for (String pool : pools) {
            List<Integer> counts = bank.pool(pool).stream()
                    .map(item -> responses.getOrDefault(item.version(), 0))
                    .toList();
            tallies.put(pool, new Tally(counts, sittings.getOrDefault(pool, 0)));
        }
        return tallies;
    }

    private static List<ItemVersionId> versions(List<BankItem> items) {
        return items.stream().map(BankItem::version).toList();
    }
}
