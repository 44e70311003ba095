package org.readback.item;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is earned by choosing, pairing, ordering and marking. */
final class Selecting {

    private Selecting() {}

    static Score verdict(TrueFalseNotGiven item, String chosen) {
        Checks.knownId(item.id() + ": the chosen option", chosen, Verdict.codes());
        return chosen.equals(item.key().code()) ? Score.FULL : Score.ZERO;
    }

    static Score pairs(Matching item, Map<String, String> chosen) {
        chosen.forEach((term, option) -> {
            Checks.knownId(item.id() + ": the answered term", term, item.pairs().keySet());
            Checks.known(item.id() + ", term " + term + ": the chosen option", option, item.options());
        });
        long right = item.pairs().entrySet().stream()
                .filter(pair -> pair.getValue().equals(chosen.get(pair.getKey())))
                .count();
        return new Score((double) right / item.pairs().size());
    }

    /** @param given all options, each once, or none */
    static Score order(Ordering item, List<String> given) {
        if (given.isEmpty()) return Score.ZERO;
        var key = item.key();
        if (given.size() != key.size() || !new HashSet<>(given).equals(new HashSet<>(key))) {
            throw new IllegalArgumentException(item.id() + ": an order holds every option once: " + given);
        }
        return switch (item.marking()) {
            case ALL_OR_NOTHING -> given.equals(key) ? Score.FULL : Score.ZERO;
            case PARTIAL -> {
                int right = 0;
                for (int i = 1; i < given.size(); i++) {
                    if (key.indexOf(given.get(i)) == key.indexOf(given.get(i - 1)) + 1) right++;
                }
                yield new Score((double) right / (key.size() - 1));
            }
        };
    }

    static Score marks(SelectWords item, Set<String> marked) {
        for (var option : marked) Checks.known(item.id() + ": the marked word", option, item.options());
        return marks(item.options(), item.keys(), marked);
    }

    static Score marks(Hotspot item, Set<String> marked) {
        for (var option : marked) Checks.known(item.id() + ": the marked place", option, item.options());
        return marks(item.options(), item.keys(), marked);
    }

    /** See {@link Marking#PARTIAL}. */
    static Score marks(List<Option> options, Set<String> keys, Set<String> marked) {
        long right = marked.stream().filter(keys::contains).count();
        long wrong = marked.size() - right;
        int n = keys.size();
        int m = options.size() - n; // at least 1, the constructors saw to it
        return new Score(Math.max(0, (double) right / n - (double) wrong / m));
    }
}
