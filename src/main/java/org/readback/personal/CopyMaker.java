package org.readback.personal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.readback.account.CurrentAccount;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.readback.base.Jobs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the ZIP file: all of it as of one moment. */
@Component
class CopyMaker {
    private final List<PersonalData> sources;
    private final TableRows tables;
    private final CopyPages pages;
    private final CopyRows rows;
    private final Surroundings around;

    CopyMaker(
            ObjectProvider<PersonalData> sources,
            TableRows tables,
            CopyPages pages,
            CopyRows rows,
            Surroundings around) {
        this.sources = sources.orderedStream().toList();
        this.tables = tables;
        this.pages = pages;
        this.rows = rows;
        this.around = around;
    }

    /** Where a transaction begins, and whom to tell. */
    @Component
    record Surroundings(PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        TransactionTemplate moment() {
            TransactionTemplate moment = new TransactionTemplate(transactions);
            moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
            moment.setReadOnly(true);
            return moment;
        }

        /** How far it is, is written beside the moment that is read. */
        Jobs.Progress beside(Jobs.Progress progress) {
            TransactionTemplate none = new TransactionTemplate(transactions);
            none.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
            return share -> none.executeWithoutResult(_ -> progress.at(share));
        }

        TransactionTemplate change() {
            return new TransactionTemplate(transactions);
        }
    }

    void make(CurrentAccount person, Jobs.Progress progress) {
        try {
            Path file = Files.createTempFile("readback-copy", ".zip");
            try {
                fill(file, person, progress);
                keep(file, person);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fill(Path file, CurrentAccount person, Jobs.Progress progress) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            around.moment().executeWithoutResult(_ -> write(to, person, around.beside(progress)));
        }
    }

    private void keep(Path file, CurrentAccount person) throws IOException {
        long size = Files.size(file);
        try (InputStream from = Files.newInputStream(file)) {
            around.change().executeWithoutResult(_ -> {
                try {
                    rows.store(person.id(), size, from);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                around.events().publishEvent(new CopyMade(person.id(), size));
            });
        }
    }

    private void write(OutputStream to, CurrentAccount person, Jobs.Progress progress) {
        List<PersonalTable> all =
                sources.stream().flatMap(source -> source.tables().stream()).toList();
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            put(zip, "README.txt", pages.readme(person, all));
            put(zip, "record.html", pages.record(person));
            int done = 0;
            for (PersonalTable table : all) {
                TableRows.Read read = tables.read(table, person.id());
                put(zip, "tables/" + read.name() + ".csv", TableFiles.csv(read));
                put(zip, "tables/" + read.name() + ".json", TableFiles.json(read));
                progress.at((double) ++done / (all.size() + 1));
            }
            for (PersonalData source : sources) {
                source.files(person.id(), (name, bytes) -> put(zip, name, bytes));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
