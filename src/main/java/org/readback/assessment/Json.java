package org.readback.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of this module's rows. */
final class Json {
    static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Result.class, ResultKinds.class).build();

    private Json() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Result.Levels.class, name = "levels"),
        @JsonSubTypes.Type(value = Result.Mastery.class, name = "mastery"),
        @JsonSubTypes.Type(value = Result.AboveCut.class, name = "above-cut"),
        @JsonSubTypes.Type(value = Result.NotValid.class, name = "not-valid")
    })
    private interface ResultKinds {}

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
