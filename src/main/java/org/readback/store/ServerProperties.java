package org.readback.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A server that somebody else runs; set by {@code READBACK_DB_URL}, {@code READBACK_DB_OWNER_USER} and so on. */
@ConfigurationProperties("readback.db")
record ServerProperties(
        @DefaultValue("") String url,
        @DefaultValue("readback_owner") String ownerUser,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("readback_app") String appUser,
        @DefaultValue("") String appPassword) {}
