/** Sign-in, one-time links, accounts; the page that stands before signing in is for others as well. */
@NamedInterface("ui")
@NullMarked
package org.readback.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
