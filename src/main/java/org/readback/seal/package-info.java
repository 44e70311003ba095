/**
 * What makes a certificate checkable by anyone: its number, the short text that is signed, the signature, and the signed
 * list of numbers that no longer count. Plain functions over the JDK's Ed25519 (RFC 8032); the page that checks without a
 * network does the same in a browser.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.readback.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
