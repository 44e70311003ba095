package org.readback.pack;

import java.util.Locale;
import java.util.Optional;
import org.readback.account.CurrentAccount;
import org.readback.account.SignedIn;
import org.readback.base.ForModules;
import org.readback.base.Job;
import org.readback.base.Jobs;
import org.readback.base.UserError;
import org.readback.visit.FreezeId;
import org.readback.visit.Freezes;
import org.readback.visit.Freezes.Frozen;
import org.readback.visit.VisitId;
import org.readback.visit.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Packs for visits that the person signed in answers for. */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class Packs {
    private static final String KIND = "visit-pack";

    private final Visits visits;
    private final Freezes freezes;
    private final PackBuilder builder;
    private final PackRows rows;
    private final Around around;

    /** Who asks, who is told, and what runs beside. */
    @org.springframework.stereotype.Component("packAround")
    record Around(SignedIn signedIn, ApplicationEventPublisher events, Jobs jobs, TransactionOperations transactions) {}

    Packs(Visits visits, Freezes freezes, PackBuilder builder, PackRows rows, Around around) {
        this.visits = visits;
        this.freezes = freezes;
        this.builder = builder;
        this.rows = rows;
        this.around = around;
    }

    /** Empty if there is no such visit, or it is not theirs. */
    public Optional<PackSheet> find(VisitId id) {
        return visits.find(id).map(visit -> new PackSheet(visit.card(), visit.freezes(), rows.of(id)));
    }

    /** Begins to build one; while one is built for the visit, that goes on. Where there is one of this freeze in this
     * language already, it stays.
     *
     * @throws UserError if there is no such freeze, or it is not theirs */
    public void build(FreezeId freeze, Locale language) {
        Frozen frozen = freezes.find(freeze).orElseThrow(() -> new UserError("pack.error.unknown"));
        CurrentAccount me = around.signedIn().require();
        around.jobs().start(KIND, frozen.visit().toString(), progress -> {
            byte[] zip = builder.build(frozen, language, progress);
            keep(frozen, language, zip, me);
        });
    }

    private void keep(Frozen frozen, Locale language, byte[] zip, CurrentAccount by) {
        around.transactions().executeWithoutResult(_ -> {
            if (rows.insert(frozen.card().id(), language, zip, by.id())) {
                tell("pack-built", frozen.visit(), frozen.card().number(), language);
            }
        });
    }

    /** How the newest one comes along; empty if none was begun, or the visit is not theirs. */
    public Optional<Job> job(VisitId id) {
        return visits.find(id).flatMap(_ -> around.jobs().newest(KIND, id.toString()));
    }

    /** Asks the one that is built to stop.
     *
     * @throws UserError if there is no such visit, or it is not theirs */
    public void stop(VisitId id) {
        if (visits.find(id).isEmpty()) throw new UserError("pack.error.unknown");
        job(id).filter(Job::isRunning).ifPresent(job -> around.jobs().cancel(job.id()));
    }

    /** The file; empty if there is none, or it is not theirs. */
    public Optional<byte[]> fetch(PackId id) {
        return rows.find(id).filter(row -> visits.find(row.visit()).isPresent()).map(row -> {
            PackCard card = row.card();
            around.transactions()
                    .executeWithoutResult(_ -> tell("pack-downloaded", row.visit(), card.number(), card.language()));
            return rows.bytes(id);
        });
    }

    /** Of the newest freeze, or frozen now if there is none yet of this visit; for commands, which work for the whole
     * installation. Nothing is kept.
     *
     * @throws UserError if nothing was frozen for such a visit */
    @ForModules
    @PreAuthorize("permitAll()")
    public byte[] newest(VisitId visit, Locale language) {
        Frozen frozen = freezes.newest(visit).orElseThrow(() -> new UserError("pack.error.unknown"));
        return builder.build(frozen, language, _ -> {});
    }

    /** Builds the pack of the newest freeze at once and keeps it, for the demonstration. */
    @ForModules
    @PreAuthorize("permitAll()")
    public void establish(VisitId visit, Locale language) {
        Frozen frozen = freezes.newest(visit).orElseThrow();
        keep(
                frozen,
                language,
                builder.build(frozen, language, _ -> {}),
                around.signedIn().require());
    }

    private void tell(String action, VisitId visit, int number, Locale language) {
        around.events().publishEvent(new PackEvent(action, visit.toString(), number + ", " + language));
    }
}
