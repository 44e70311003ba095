package org.readback.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.base.UserError;
import org.readback.base.ui.Translations;
import org.readback.exchange.Bundles;
import org.readback.exchange.ExportScope;
import org.readback.exchange.ExportedFile;
import org.readback.exchange.Exports;
import org.readback.exchange.ImportReport;
import org.readback.exchange.Remark;
import org.readback.item.LanguageTag;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes items to a file. The server on the data folder must be stopped. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the items in use to a file for another system, or the whole bank for another installation.")
final class Export implements Callable<Integer> {
    private static final Map<String, String> OTHER_NAMES =
            Map.of("XLSX", "EXCEL", "MOODLE", "MOODLE_XML", "QTI", "QTI_21", "IMSCC", "COMMON_CARTRIDGE");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            description =
                    "csv, excel, aiken, gift, moodle-xml, qti-2.1, qti-3.0, qti-1.2, common-cartridge, content (the"
                            + " files of content/), or bundle (everything, for another installation).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    /** One or the other; all lessons if neither is said. */
    static final class Which {
        @Option(names = "--lesson", paramLabel = "ID", description = "The items of this lesson.")
        private @Nullable String lesson;

        @Option(
                names = "--pool",
                paramLabel = "ID",
                description = "The items of this pool of tests. A second person must have allowed it in the product.")
        private @Nullable String pool;
    }

    @Option(
            names = "--for",
            paramLabel = "NAME",
            description = "Sign-in name of the person who was given leave; needed with --pool.")
    private @Nullable String forName;

    @ArgGroup
    private @Nullable Which which;

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
    public Integer call() throws IOException {
        WholeFile.requireWritable(out);
        if (!Set.of("en", "kk", "ru").contains(language)) {
            throw new ParameterException(spec.commandLine(), "A language is en, kk or ru, not " + language + ".");
        }
        try (var context = server.open()) {
            if (name().equals("BUNDLE")) bundle(context);
            else items(context);
        } catch (UserError refused) {
            var why = new Remark("", refused.key(), refused.parameters());
            throw InputFault.in(out, ImportReport.words(why, new Translations(), Translations.ENGLISH));
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String name() {
        return formatName(format);
    }

    /** {@code qti-2.1} is {@code QTI_21}. */
    static String formatName(String format) {
        String plain = format.toUpperCase(Locale.ROOT).replace(".", "").replace('-', '_');
        return OTHER_NAMES.getOrDefault(plain, plain);
    }

    private void bundle(ConfigurableApplicationContext context) {
        if (which != null) {
            throw new ParameterException(
                    spec.commandLine(), "A bundle holds the whole bank: leave out --lesson and --pool.");
        }
        Bundles bundles = context.getBean(Bundles.class);
        byte[] bytes = context.getBean(WorkAs.class).system(Set.of(Role.ADMINISTRATOR), bundles::write);
        keep(bytes);
        spec.commandLine().getOut().println(bytes.length + " bytes");
    }

    private void items(ConfigurableApplicationContext context) {
        Exports exports = context.getBean(Exports.class);
        Supplier<ExportedFile> work = () -> exports.write(name(), scope(), new LanguageTag(language));
        ExportedFile file = forName == null
                ? context.getBean(WorkAs.class).system(Set.of(Role.INSTRUCTOR), work)
                : context.getBean(WorkAs.class).person(person(context, forName), work);
        keep(file.bytes());
        PrintWriter say = spec.commandLine().getOut();
        say.println(file.items() + (file.items() == 1 ? " item" : " items"));
        var texts = new Translations();
        file.losses()
                .forEach(lost -> say.println(lost.item() + ": "
                        + lost.loss().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ". "
                        + ImportReport.words(lost.why(), texts, Translations.ENGLISH)));
    }

    private AccountId person(ConfigurableApplicationContext context, String name) {
        return context.getBean(AccountDirectory.class)
                .find(name)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "Nobody signs in as " + name + " here."));
    }

    private ExportScope scope() {
        if (which == null) return new ExportScope.Practice();
        return which.lesson != null
                ? new ExportScope.Lesson(which.lesson)
                : new ExportScope.Test(String.valueOf(which.pool));
    }

    /** Whole or not at all. */
    private void keep(byte[] bytes) {
        Path part = out.resolveSibling("." + out.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
