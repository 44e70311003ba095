package org.readback.visit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.readback.base.ForModules;
import org.readback.base.Sha256;
import org.readback.base.UserError;
import org.readback.contingent.ContingentId;
import org.readback.requirement.PersonState;
import org.readback.snapshot.Difference;
import org.readback.snapshot.Snapshot;
import org.readback.snapshot.SnapshotText;
import org.readback.snapshot.Snapshots;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What was known of contingents when they were frozen for visits. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Freezes {
    private final VisitDesk desk;
    private final FreezeRows rows;
    private final Snapshots snapshots;

    Freezes(VisitDesk desk, FreezeRows rows, Snapshots snapshots) {
        this.desk = desk;
        this.rows = rows;
        this.snapshots = snapshots;
    }

    /** Everything as of one moment; what is known later changes nothing in it.
     *
     * @throws UserError if there is no such visit, or it is not theirs */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public FreezeCard freeze(VisitId id) {
        PlannedVisitRows.Row visit = desk.require(Optional.of(id));
        int number = rows.nextNumber(id);
        Snapshots.Taken taken = snapshots.take(order(visit, number));
        Snapshot snapshot = taken.snapshot();
        String body = SnapshotText.write(snapshot);
        FreezeId freeze = new FreezeId(UUID.randomUUID());
        var count = new FreezeCard.Count(
                snapshot.people().size(), snapshot.count(PersonState.READY), snapshot.count(PersonState.AT_RISK));
        var card = new FreezeCard(
                freeze,
                number,
                Sha256.hex(body),
                count,
                snapshot.about().frozenBy(),
                snapshot.about().frozenAt());
        rows.insert(freeze, id, card, body, desk.me().id());
        snapshot.annex().stream()
                .flatMap(annex -> annex.files(card.sha256()).stream())
                .forEach(file -> rows.keep(
                        freeze, file, Objects.requireNonNull(taken.files().get(file))));
        desk.tell("visit-frozen", visit, number + ", SHA-256 " + card.sha256());
        return card;
    }

    /** What has changed since the newest freeze; empty if nothing was frozen, or the visit is not theirs. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Difference> changes(VisitId id) {
        return desk.mine(id)
                .flatMap(visit -> rows.of(id).stream()
                        .findFirst()
                        .map(newest -> Difference.of(
                                SnapshotText.read(rows.body(newest.id())),
                                snapshots.make(order(visit, newest.number())))));
    }

    /** As it was frozen.
     *
     * @param visit to which it belongs
     * @param contingent that is visited */
    public record Frozen(VisitId visit, ContingentId contingent, FreezeCard card, Snapshot snapshot) {}

    /** Empty if there is none, or it belongs to a visit that is not theirs. */
    @Transactional(readOnly = true)
    public Optional<Frozen> find(FreezeId id) {
        return rows.visitOf(id).filter(visit -> desk.mine(visit).isPresent()).flatMap(visit -> of(visit, id));
    }

    /** The newest of a visit, for modules that check who asks; empty if nothing was frozen. */
    @ForModules
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Frozen> newest(VisitId visit) {
        return rows.of(visit).stream().findFirst().flatMap(card -> of(visit, card.id()));
    }

    /** What was frozen, as the text whose bytes in UTF-8 have the digest; for modules that check who asks. */
    @ForModules
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public String text(FreezeId id) {
        return rows.body(id);
    }

    /** A file that was frozen with it; for modules that check who asks.
     *
     * @throws java.util.NoSuchElementException if there is none */
    @ForModules
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public byte[] file(FreezeId id, String sha256) {
        return rows.file(id, sha256).orElseThrow();
    }

    /** @throws IllegalStateException if what is stored is not what was frozen */
    private Optional<Frozen> of(VisitId visit, FreezeId id) {
        return rows.find(id).map(card -> {
            String body = rows.body(id);
            if (!Sha256.hex(body).equals(card.sha256())) {
                throw new IllegalStateException("Freeze " + id + " is not what it was.");
            }
            return new Frozen(
                    visit, desk.visits().find(visit).orElseThrow().contingent(), card, SnapshotText.read(body));
        });
    }

    private Snapshots.Order order(PlannedVisitRows.Row visit, int number) {
        Instant now = desk.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return new Snapshots.Order(
                visit.id().toString(),
                visit.contingent(),
                number,
                visit.plan().day(),
                visit.plan().team(),
                visit.plan().purpose(),
                desk.me().displayName(),
                now);
    }
}
