package org.readback.practice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What a centre may set, as {@code readback.practice.items} and so on.
 *
 * @param items of a run, at least 1
 * @param success share of items that shall succeed, in (0, 1)
 * @param newCards that come up for the first time in a day, at least 0
 * @param reviews of cards that come back after days, in a day, at least 0; steps within the day are not counted
 * @param level of new cards and reviews together in a day, up to which new ones come, at least 0
 * @param retention chance of recall at which a card comes back, in (0, 1) */
@ConfigurationProperties("readback.practice")
record PracticeSettings(
        @DefaultValue("10") int items,
        @DefaultValue("0.8") double success,
        @DefaultValue("10") int newCards,
        @DefaultValue("100") int reviews,
        @DefaultValue("30") int level,
        @DefaultValue("0.9") double retention) {
    PracticeSettings {
        if (items < 1 || items > 100) throw new IllegalArgumentException("A run has 1 to 100 items: " + items);
        if (!(success > 0 && success < 1)) throw new IllegalArgumentException("No share: " + success);
        if (newCards < 0 || reviews < 0 || level < 0) throw new IllegalArgumentException("A limit is at least 0");
        if (!(retention > 0 && retention < 1)) throw new IllegalArgumentException("No retention: " + retention);
    }

    ReviewQueue queue() {
        return new ReviewQueue(newCards, reviews, level);
    }
}
