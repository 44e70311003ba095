package org.readback.certificate;

/** How a certificate stands on a day; the first that fits. */
public enum CertificateState {
    REVOKED,
    REPLACED,
    EXPIRED,
    VALID
}
