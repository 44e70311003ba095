package org.readback.certificate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds for each certificate the template that it was issued with. */
@Component
class CertificatePrinter {
    private final CertificatePages pages;
    private final Templates templates;

    CertificatePrinter(CertificatePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    byte[] pdf(List<Certificate> certificates) {
        Map<UUID, CertificateTemplate> known = new HashMap<>();
        return pages.pdf(
                certificates,
                id -> known.computeIfAbsent(id, each -> templates.find(each).template()));
    }
}
