package org.readback.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands under {@code DATA/postgres}: {@code cluster}, {@code binaries}, {@code port}, {@code log}, a password a
 * role, and {@code lock}, held while a server uses the folder. */
final class DataFolder implements AutoCloseable {
    private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rwx------");
    private static final String VERSION = "18";
    private static final long LEAST_FREE_BYTES = 200L << 20;

    private final Path data;
    private final Path home;
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    /** @throws StartFault if the folder cannot be written, is full, is in use, or holds another version */
    DataFolder(Path data) throws IOException {
        this.data = data.toAbsolutePath().normalize();
        this.home = this.data.resolve("postgres");
        try {
            Files.createDirectories(home);
            Files.setPosixFilePermissions(home, OURS);
            channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException denied) {
            throw new StartFault("No permission to write to " + denied.getFile() + ": give this user the folder "
                    + this.data + " or name another with --data.");
        } catch (java.nio.file.FileAlreadyExistsException file) {
            throw new StartFault(file.getFile() + " is a file: name a folder with --data.");
        }
        lock = lock();
        requireVersion();
        requireSpace();
    }

    private FileLock lock() throws IOException {
        try {
            FileLock got = channel.tryLock();
            if (got != null) {
                return got;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // told below, as for another process
        }
        throw new StartFault("Another Readback server uses " + data + ": stop it, or name another folder with --data.");
    }

    private void requireVersion() throws IOException {
        Path file = cluster().resolve("PG_VERSION");
        if (Files.exists(file)) {
            String version = Files.readString(file).strip();
            if (!version.equals(VERSION)) {
                throw new StartFault(
                        "The data under " + data + " is of PostgreSQL " + version + ", this Readback needs " + VERSION
                                + ": use the Readback that wrote it, or name another folder with --data.");
            }
        }
    }

    private void requireSpace() throws IOException {
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new StartFault("Only " + (free >> 20) + " MB are free under " + data
                    + ": Readback needs 200 MB to start safely. Make room and start again.");
        }
    }

    Path data() {
        return data;
    }

    Path cluster() {
        return home.resolve("cluster");
    }

    Path binaries() {
        return home.resolve("binaries");
    }

    Path log() {
        return home.resolve("log");
    }

    Path passwordFile(String role) {
        return home.resolve(role + ".password");
    }

    /** The same port at every start, so that a database that outlived its server is found again. */
    int port() throws IOException {
        Path file = home.resolve("port");
        if (Files.exists(file)) {
            return Integer.parseInt(Files.readString(file).strip());
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    /** The password of a role, made at first use. */
    String password(String role) throws IOException {
        Path file = passwordFile(role);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.release();
        }
        channel.close();
    }
}
