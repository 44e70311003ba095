package org.readback.assessment;

import java.util.Optional;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.Selection;

/** What the next item of a part is chosen from, and how.
 *
 * @param exposure as it is now; absent where it is not controlled */
record Choice(PoolItems items, Selection selection, Optional<Exposure> exposure) {}
