@NullMarked
package org.readback.authoring.ui;

import org.jspecify.annotations.NullMarked;
