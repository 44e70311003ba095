/** Standard setting: a panel of raters judges, item by item and in rounds, how people answer who have just reached a
 * band (modified Angoff); what comes of it becomes, once another person adopts it, the cut scores of a scale.
 *
 * <p>Ratings are added and never changed. While a round is open nobody sees what another has rated. Ratings and shares
 * are in [0, 1], cuts in logits. */
@ApplicationModule(allowedDependencies = {"assessment", "bank", "item", "psychometrics", "player", "account", "base"})
@NullMarked
package org.readback.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
