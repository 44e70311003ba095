package org.readback.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The role that no part of the product uses, for tests that look behind the other two. */
@Component
public class Superuser {
    private final EmbeddedDatabase database;

    Superuser(EmbeddedDatabase database) {
        this.database = database;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(database.superuser());
    }
}
