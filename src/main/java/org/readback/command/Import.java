package org.readback.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.base.UserError;
import org.readback.base.ui.Translations;
import org.readback.exchange.Bundles;
import org.readback.exchange.ImportChoices;
import org.readback.exchange.ImportLine;
import org.readback.exchange.ImportReport;
import org.readback.exchange.ImportTrial;
import org.readback.exchange.Imports;
import org.readback.exchange.Outcome;
import org.readback.exchange.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings items from a file. The server on the data folder must be stopped. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Makes drafts of the items of a file: CSV, Excel, Aiken, GIFT, Moodle XML, QTI 1.2 to 3.0,"
                + " Common Cartridge; or brings the whole bank that export --format bundle wrote. Says of every item what"
                + " came of it. With --dry-run it only looks, needs no installation, and changes nothing.")
final class Import implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What to read.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--dry-run", description = "Look at the file, and keep nothing of it.")
    private boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "JSON",
            description = "Write what came of each item here: counts, kinds, and name, line and reasons of each.")
    private @Nullable Path report;

    @Option(
            names = "--kind",
            paramLabel = "F",
            description = "What the file is, where that is not found out: csv, excel, aiken, gift, moodle-xml, qti-2.1,"
                    + " qti-3.0, qti-1.2 or common-cartridge.")
    private @Nullable String kind;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StoppedServer server;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Translations texts = new Translations();

    @Override
    public Integer call() throws IOException {
        if (report != null) WholeFile.requireWritable(report);
        byte[] bytes = bytes();
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (ImportTrial.isBundle(bytes)) {
                out.println(bundle(bytes));
            } else {
                ImportReport came = dryRun ? ImportTrial.read(name(), bytes, choices()) : bring(bytes);
                if (report != null) WholeFile.write(report, writer -> writer.write(came.json(texts)));
                tell(came, out);
            }
        } catch (UserError refused) {
            throw InputFault.in(file, sentence(refused));
        }
        out.flush();
        return 0;
    }

    private byte[] bytes() throws IOException {
        if (Files.isDirectory(file)) throw InputFault.in(file, "this is a folder, not a file.");
        try {
            if (Files.size(file) > Integer.MAX_VALUE / 4) throw InputFault.in(file, "the file is too large.");
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw InputFault.in(file, "there is no such file.");
        }
    }

    private ImportChoices choices() {
        if (kind == null) return ImportChoices.NONE;
        String name = Export.formatName(kind);
        if (!ImportTrial.kinds().contains(name)) {
            throw new ParameterException(spec.commandLine(), "There is no kind of file " + kind + ".");
        }
        return ImportChoices.NONE.withKind(name);
    }

    private String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private String sentence(UserError refused) {
        String place = refused instanceof org.readback.formats.RefusedFile in ? in.place() : "";
        return ImportReport.words(new Remark(place, refused.key(), refused.parameters()), texts, Translations.ENGLISH);
    }

    private ImportReport bring(byte[] bytes) {
        try (var context = server.open()) {
            Imports imports = context.getBean(Imports.class);
            return context.getBean(WorkAs.class)
                    .system(Set.of(Role.INSTRUCTOR), () -> imports.bring(name(), bytes, choices()));
        }
    }

    private String bundle(byte[] bytes) {
        if (dryRun) return ImportTrial.items(bytes) + " items of another installation; nothing was changed";
        try (var context = server.open()) {
            Bundles bundles = context.getBean(Bundles.class);
            Bundles.Brought brought =
                    context.getBean(WorkAs.class).system(Set.of(Role.ADMINISTRATOR), () -> bundles.bring(bytes));
            String kept = brought.kept().isEmpty()
                    ? ""
                    : " (" + brought.kept().stream().map(Object::toString).collect(Collectors.joining(", ")) + ")";
            return "%d items added, %d here already, %d kept as they are here%s; %d drafts begun, %d texts of lessons"
                    .formatted(
                            brought.added().size(),
                            brought.same().size(),
                            brought.kept().size(),
                            kept,
                            brought.drafts(),
                            brought.texts());
        }
    }

    private void tell(ImportReport came, PrintWriter out) {
        String counts = came.counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().word())
                .collect(Collectors.joining(", "));
        out.println(came.lines().size() + " read: " + counts + (dryRun ? "; nothing was changed" : ""));
        String kinds = came.kinds().entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        if (!kinds.isEmpty()) out.println(kinds);
        came.facts().remarks().forEach(remark -> out.println(ImportReport.words(remark, texts, Translations.ENGLISH)));
        came.lines().stream()
                .filter(line ->
                        line.read().outcome() != Outcome.WHOLE || line.known().isPresent())
                .forEach(line -> out.println(said(line)));
    }

    private String said(ImportLine line) {
        ImportLine.Read read = line.read();
        String where = read.line() > 0 ? "line " + read.line() + ", " : "";
        String reasons = read.remarks().stream()
                .map(remark -> ImportReport.words(remark, texts, Locale.ENGLISH))
                .collect(Collectors.joining(" "));
        String known = line.known().isPresent() ? "here already. " : "";
        return where + read.name() + ": " + read.outcome().word() + ". " + known + reasons;
    }
}
