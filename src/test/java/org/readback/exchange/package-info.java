/** Tests of exchange. */
@NullMarked
package org.readback.exchange;

import org.jspecify.annotations.NullMarked;
