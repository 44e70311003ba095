package org.readback.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.account.Role;

/** One sign-in a role; its name is the role in small letters.
 *
 * @param passwords by role, all four */
record SignIns(Map<Role, String> passwords) {
    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    static SignIns random(RandomGenerator random) {
        Map<Role, String> passwords = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            passwords.put(role, password(random));
        }
        return new SignIns(passwords);
    }

    private static String password(RandomGenerator random) {
        StringBuilder password = new StringBuilder();
        for (int place = 0; place < GROUPS * GROUP; place++) {
            if (place > 0 && place % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    String password(Role role) {
        String password = passwords.get(role);
        if (password == null) {
            throw new IllegalStateException("No password for " + role);
        }
        return password;
    }

    /** A line a role: role, name and password. */
    String words() {
        return passwords.keySet().stream()
                .map(role -> "  %-15s %-15s %s".formatted(name(role), name(role), password(role)))
                .collect(Collectors.joining("\n", "Sign in as one of these (role, name, password):\n", ""));
    }

    /** Where they are written down: the database holds only hashes, and every start prints them again. */
    record File(Path path) {
        SignIns readOrMake(RandomGenerator random) throws IOException {
            if (Files.exists(path)) {
                return read();
            }
            SignIns made = random(random);
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    path,
                    made.passwords().keySet().stream()
                            .map(role -> name(role) + " " + made.password(role))
                            .toList());
            return made;
        }

        private SignIns read() throws IOException {
            Map<Role, String> passwords = new EnumMap<>(Role.class);
            for (String line : Files.readAllLines(path)) {
                List<String> words = List.of(line.strip().split("\\s+"));
                if (words.size() == 2) {
                    passwords.put(Role.valueOf(words.get(0).toUpperCase(Locale.ROOT)), words.get(1));
                }
            }
            if (passwords.size() < Role.values().length) {
                throw new IllegalStateException(
                        path + " is damaged: delete the folder of the demonstration and start again.");
            }
            return new SignIns(passwords);
        }
    }
}
