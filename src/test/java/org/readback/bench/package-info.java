/** Benchmarks: figures the product must reach, measured on what is made afresh from seeds. Run by {@code bin/bench}. */
@NullMarked
package org.readback.bench;

import org.jspecify.annotations.NullMarked;
