package org.readback.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyVaultTest {
    private static final byte[] SECRET = "a private key".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void secretIsAFileThatOnlyItsOwnerReadsAndTheSameAfterARestart() throws IOException {
        byte[] closed = new KeyVault("", data).close(SECRET, "public");

        assertThat(new KeyVault("", data).open(closed, "public")).hasValue(SECRET);
        Path file = data.resolve("keys/signing-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(data.resolve("keys")).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**tmp*");
    }

    @Test
    void neitherAnotherSecretNorAnotherKeyOpensIt() {
        var vault = new KeyVault("s".repeat(32), data);
        byte[] closed = vault.close(SECRET, "public");

        assertThat(new KeyVault("s".repeat(32), data.resolve("elsewhere")).open(closed, "public"))
                .hasValue(SECRET);
        assertThat(new KeyVault("t".repeat(32), data).open(closed, "public")).isEmpty();
        assertThat(vault.open(closed, "another")).isEmpty();
        assertThat(vault.close(SECRET, "public")).isNotEqualTo(closed);
        assertThatThrownBy(() -> new KeyVault("short", data)).isInstanceOf(IllegalStateException.class);
    }
}
