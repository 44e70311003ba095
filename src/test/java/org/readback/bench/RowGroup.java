package org.readback.bench;

import java.util.List;

/** Rows of a table that are measured together. */
@FunctionalInterface
interface RowGroup {

    /** Measures on banks and people made from the seed: always the same figures in the same order. */
    List<Figure> measure(long seed);
}
