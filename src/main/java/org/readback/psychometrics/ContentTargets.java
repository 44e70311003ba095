package org.readback.psychometrics;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The blueprint: what share of a test each content category should have.
 *
 * @param shares category to share; each in [0, 1], together 1 (to 1e-9). Kept in the order of the categories' names, so
 *     that a seed gives the same test whatever map was passed. Items of a category not named here are never asked;
 *     those of a category with the share 0 only when all others have run out.
 */
public record ContentTargets(Map<String, Double> shares) {

    private static final double ROUNDING = 1e-9;

    public ContentTargets {
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
        double sum = 0;
        for (double share : shares.values()) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("A share must be in [0, 1]: " + shares);
            }
            sum += share;
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("Shares must sum to 1, not " + sum + ": " + shares);
        }
    }

    double share(String category) {
        return shares.getOrDefault(category, 0.0);
    }
}
