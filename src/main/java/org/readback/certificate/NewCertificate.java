package org.readback.certificate;

import java.util.Optional;

/** A certificate that is about to be issued.
 *
 * @param replaces the one that it takes the place of, with the reason */
record NewCertificate(Holder holder, Award award, Optional<Certificate> replaces, String why) {
    static NewCertificate of(Holder holder, Award award) {
        return new NewCertificate(holder, award, Optional.empty(), "");
    }
}
