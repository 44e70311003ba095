package org.readback.certificate;

import org.readback.base.LocalText;
import org.readback.seal.CertificateNumber;

/** What every certificate says, whoever gets it.
 *
 * @param series the first letters of every number: two to six capitals
 * @param issuer name of the centre, in three languages
 * @param place where it stands, in three languages */
public record CertificateTemplate(String series, LocalText issuer, LocalText place, Signatory first, Signatory second) {
    public CertificateTemplate {
        if (!CertificateNumber.isSeries(series)) throw new IllegalArgumentException("not a series: " + series);
    }

    /** Who signs on paper.
     *
     * @param name with rank, as it is printed below the line
     * @param office in three languages */
    public record Signatory(String name, LocalText office) {}
}
