/** Tests of the screens of exchange. */
@NullMarked
package org.readback.exchange.ui;

import org.jspecify.annotations.NullMarked;
