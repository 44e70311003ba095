package org.readback.certificate;

import org.readback.base.Audited;

/** Something happened to a certificate, to its template or to the keys that sign. */
record CertificateEvent(String action, String subject, String detail) implements Audited {}
