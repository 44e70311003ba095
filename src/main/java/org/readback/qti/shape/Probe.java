package org.readback.qti.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.qti.rules.Scorer;
import org.readback.qti.rules.Value;

/** Asks an item what it gives. Of several things to answer one is tried at a time while all others are answered right:
 * so rules that give nothing but for the whole tell as much as rules that add up. */
final class Probe {

    private final Scorer scorer;
    private final Map<String, List<String>> best = new HashMap<>();
    /** What was asked before, as long as nothing else is thought to be right. */
    private final Map<Map.Entry<String, List<String>>, Scorer.Scored> asked = new HashMap<>();

    /** @param declared what the file calls right, by slot; an entry may be missing */
    Probe(Scorer scorer, Map<String, List<String>> declared) {
        this.scorer = scorer;
        declared.forEach((slot, response) -> {
            if (!response.isEmpty()) best.put(slot, response);
        });
    }

    /** Lets one of the candidates be the right response if it earns more than the one that was thought to be. */
    void improve(String slot, List<List<String>> candidates) {
        var start = best.getOrDefault(slot, List.of());
        double most = points(slot, start);
        for (var candidate : candidates) {
            double points = points(slot, candidate);
            if (points > most && !Value.near(points, most)) {
                most = points;
                best.put(slot, candidate);
                asked.clear();
            }
        }
    }

    List<String> best(String slot) {
        return best.getOrDefault(slot, List.of());
    }

    /** Points with all else answered right. */
    double points(String slot, List<String> response) {
        return scored(slot, response).points();
    }

    Set<String> shown(String slot, List<String> response) {
        return scored(slot, response).feedback();
    }

    /** Points above those for leaving it open. */
    double gain(String slot, List<String> response) {
        return points(slot, response) - points(slot, List.of());
    }

    /** What the right response earns above leaving it open; 0 or less if there is no right one. */
    double most(String slot) {
        return gain(slot, best(slot));
    }

    /** Gain as a share of what the right response earns, -1 to 1; 0 if nothing earns anything. */
    double weight(String slot, List<String> response) {
        double most = most(slot);
        return most > 0 ? tidy(gain(slot, response) / most) : 0;
    }

    /** Points with all left open. */
    double nothing() {
        return scorer.score(Map.of()).points();
    }

    /** Points with all answered right. */
    double whole() {
        return scorer.score(best).points();
    }

    /** Within -1 to 1, without the last digits that sums of thirds leave. */
    static double tidy(double share) {
        double rounded = Math.round(share * 1e9) / 1e9;
        return Math.max(-1, Math.min(1, rounded)) + 0.0;
    }

    private Scorer.Scored scored(String slot, List<String> response) {
        return asked.computeIfAbsent(Map.entry(slot, response), _ -> run(slot, response));
    }

    private Scorer.Scored run(String slot, List<String> response) {
        var responses = new HashMap<>(best);
        if (response.isEmpty()) responses.remove(slot);
        else responses.put(slot, response);
        return scorer.score(responses);
    }
}
