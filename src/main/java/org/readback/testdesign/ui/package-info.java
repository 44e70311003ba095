/** Screens of designs: the list, and one design with its pools, its trial and its review. */
@NullMarked
package org.readback.testdesign.ui;

import org.jspecify.annotations.NullMarked;
