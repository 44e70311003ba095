/** Certificates on screen: the list, issuing, one of them, what stands on them, and the check for anyone. */
@NullMarked
package org.readback.certificate.ui;

import org.jspecify.annotations.NullMarked;
