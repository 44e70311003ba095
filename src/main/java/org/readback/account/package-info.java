/** Who signs in, with which roles and rights: accounts, one-time links, passwords, sign-in. Administrators manage
 * accounts and see no results. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.readback.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
