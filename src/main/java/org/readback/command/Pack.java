package org.readback.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.base.Sha256;
import org.readback.base.UserError;
import org.readback.pack.Packs;
import org.readback.visit.VisitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the pack of a visit to a file. The server on the data folder must be stopped; where another database is named,
 * it may go on. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description =
                "Writes the pack of a visit, made from what was frozen last: the same freeze gives the same bytes.")
final class Pack implements Callable<Integer> {
    @Option(names = "--visit", required = true, paramLabel = "ID", description = "As in the address of its page.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String visit;

    @Option(names = "--out", required = true, paramLabel = "ZIP", description = "Where to write it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(names = "--language", defaultValue = "en", paramLabel = "L", description = "en (default), kk or ru.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String language;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StoppedServer server;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        WholeFile.requireWritable(out);
        if (!Set.of("en", "kk", "ru").contains(language)) {
            throw new ParameterException(spec.commandLine(), "A language is en, kk or ru, not " + language + ".");
        }
        VisitId id = id();
        try (var context = server.open()) {
            Packs packs = context.getBean(Packs.class);
            byte[] zip = context.getBean(WorkAs.class)
                    .system(Set.of(Role.SUPERVISOR), () -> packs.newest(id, Locale.of(language)));
            keep(zip);
            spec.commandLine().getOut().println(zip.length + " bytes, SHA-256 " + Sha256.hex(zip));
        } catch (UserError unknown) {
            throw InputFault.in(out, "nothing was frozen for a visit " + visit + "; freeze it on its page first.");
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private VisitId id() {
        try {
            return VisitId.of(visit);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(
                    spec.commandLine(), "The id of a visit stands in the address of its page, unlike " + visit + ".");
        }
    }

    /** Whole or not at all. */
    private void keep(byte[] bytes) {
        Path part = out.resolveSibling("." + out.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
