/** The rules of items, as trees and as programs that are run: what a response earns and which texts are shown then. */
@NullMarked
package org.readback.qti.rules;

import org.jspecify.annotations.NullMarked;
