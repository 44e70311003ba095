package org.readback.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code certificate_template}. */
@Component
class Templates {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version of it. */
    record Stored(UUID id, CertificateTemplate template) {}

    /** The one that counts; empty before the first is written. */
    Optional<Stored> newest() {
        return jdbc.sql("select template_id, wording from certificate_template order by made_at desc, template_id"
                        + " limit 1")
                .query(Templates::stored)
                .optional();
    }

    Stored find(UUID id) {
        return jdbc.sql("select template_id, wording from certificate_template where template_id = ?")
                .param(id)
                .query(Templates::stored)
                .single();
    }

    void write(CertificateTemplate template, AccountId by) {
        jdbc.sql("insert into certificate_template (template_id, wording, made_by) values (?, cast(? as jsonb), ?)")
                .params(UUID.randomUUID(), JSON.writeValueAsString(template), by.accountId())
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("template_id", UUID.class),
                JSON.readValue(row.getString("wording"), CertificateTemplate.class));
    }
}
