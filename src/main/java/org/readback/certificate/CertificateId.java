package org.readback.certificate;

import java.io.Serializable;
import java.util.UUID;

/** A certificate as addresses name it; on paper it has its number. */
public record CertificateId(UUID certificateId) implements Serializable {
    @Override
    public String toString() {
        return certificateId.toString();
    }
}
