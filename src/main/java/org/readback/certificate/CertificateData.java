package org.readback.certificate;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Certificates that somebody got, and what they did with those of others. */
@Component
class CertificateData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("certificates", """
                    select series || '-' || year || '-' || running certificate, subject, content::text, obtained_on, until,
                           statement, signature, issued_at, r.revoked_on, r.reason
                    from certificate c left join certificate_revocation r using (certificate_id)
                    where c.account_id = :person order by issued_at
                    """),
                new PersonalTable("certificates-issued", """
                    select series || '-' || year || '-' || running certificate, subject, issued_at
                    from certificate where issued_by = :person order by issued_at
                    """),
                new PersonalTable("certificates-revoked", """
                    select series || '-' || year || '-' || running certificate, r.revoked_on, r.reason, r.revoked_at
                    from certificate_revocation r join certificate using (certificate_id)
                    where r.revoked_by = :person order by r.revoked_at
                    """),
                new PersonalTable("certificate-templates", """
                    select wording::text, made_at from certificate_template where made_by = :person order by made_at
                    """));
    }
}
