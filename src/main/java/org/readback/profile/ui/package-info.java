/** The screens of profiles: what each post is asked for, writing and approving it, what it would change, missions. */
@NullMarked
package org.readback.profile.ui;

import org.jspecify.annotations.NullMarked;
