package org.readback.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The keytool of the JDK that runs this. */
final class KeyTool {
    private final Path folder;
    private final Path password;

    /** @param folder to which names of files refer
     * @param password file with the one password of all key stores: it stands in no list of processes */
    KeyTool(Path folder, Path password) {
        this.folder = folder;
        this.password = password;
    }

    /** @param arguments parted by spaces
     * @param last one more, which may have spaces in it
     * @throws IOException with what it said, if it failed */
    void run(String arguments, String... last) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ", -1)));
        command.addAll(List.of(last));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass:file", password.toString()));
        command.add("-J-Xshare:auto");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0)
                throw new IOException("keytool could not make the certificate: " + said.strip());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while the certificate was made", interrupted);
        }
    }
}
