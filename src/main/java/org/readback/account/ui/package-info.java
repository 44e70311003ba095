/** Sign-in, one-time links, accounts. */
@NullMarked
package org.readback.account.ui;

import org.jspecify.annotations.NullMarked;
