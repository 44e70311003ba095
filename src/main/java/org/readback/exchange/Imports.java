package org.readback.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.base.Job;
import org.readback.base.Jobs;
import org.readback.base.UserError;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftStore;
import org.readback.exchange.ImportRows.Stored;
import org.readback.formats.Limits;
import org.readback.formats.RefusedFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing a file of items, step by step. An import belongs to who brought it; the drafts that come of it belong to the
 * centre, as all drafts do. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Imports {
    /** Bytes of the largest file. */
    public static final int MOST_BYTES = Limits.USUAL.bytes();

    /** Files of at most so many bytes are read at once, larger ones in the background. */
    static final int AT_ONCE = 200_000;

    /** So many items at most become drafts at once, more of them in the background. */
    static final int FEW = 100;

    /** Somebody who has so many open imports finishes or throws away one first. */
    public static final int MOST_OPEN = 20;

    private static final int LONGEST_NAME = 200;
    private static final String KIND = "import";

    private final ImportRows rows;
    private final LineRows lines;
    private final ImportWork work;
    private final Looks looks;
    private final Around around;

    Imports(ImportRows rows, LineRows lines, ImportWork work, Looks looks, Around around) {
        this.rows = rows;
        this.lines = lines;
        this.work = work;
        this.looks = looks;
        this.around = around;
    }

    /** What an import needs beside its own tables. */
    @org.springframework.stereotype.Component
    record Around(SignedIn signedIn, Jobs jobs, DraftStore drafts, Apart apart, ApplicationEventPublisher events) {}

    /** Keeps a file and begins to read it.
     *
     * @throws UserError if it is empty, too large, or one too many */
    public ImportId keep(String name, byte[] bytes) {
        if (bytes.length == 0) throw new UserError("exchange.refusal.empty");
        if (bytes.length > MOST_BYTES) throw new UserError("exchange.refusal.large", MOST_BYTES >> 20);
        if (mine().stream().filter(card -> card.state().isOpen()).count() >= MOST_OPEN) {
            throw new UserError("exchange.refusal.open", MOST_OPEN);
        }
        var id = new ImportId(UUID.randomUUID());
        rows.insert(id, me(), plain(name), bytes);
        read(id, bytes.length);
        return id;
    }

    /** All steps at once, for commands: what is here already is passed over, all else becomes drafts.
     *
     * @throws UserError if the file is not read; then nothing is kept */
    public ImportReport bring(String name, byte[] bytes, ImportChoices choices) {
        var id = new ImportId(UUID.randomUUID());
        rows.insert(id, me(), plain(name), bytes);
        rows.choose(id, choices);
        work.read(id);
        ImportSheet read = open(id).orElseThrow();
        read.fault().ifPresent(fault -> {
            throw new RefusedFile(fault.place(), fault.key(), fault.params().toArray());
        });
        if (read.wanted() > 0) work.take(id, me(), _ -> {});
        return new ImportReport(name, read.facts(), lines.of(id));
    }

    private static String plain(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /** What the person signed in brought, newest first. */
    @Transactional(readOnly = true)
    public List<ImportSheet.Card> mine() {
        return rows.of(me());
    }

    /** Empty if it is unknown, or another's. */
    @Transactional(readOnly = true)
    public Optional<ImportSheet> open(ImportId id) {
        return find(id).map(stored ->
                new ImportSheet(stored.card(), stored.choices(), stored.facts(), lines.of(id), stored.fault()));
    }

    /** The item as it would become a draft; empty if nothing comes of it. */
    @Transactional(readOnly = true)
    public Optional<ItemDraft> item(ImportId id, int position) {
        Optional<Stored> stored = find(id).filter(each -> each.card().state() != ImportState.REFUSED);
        if (stored.isEmpty()) return Optional.empty();
        var found = looks.of(stored.get()).found();
        return position < 1 || position > found.size()
                ? Optional.empty()
                : found.get(position - 1).draft();
    }

    /** Reads the file again, by these choices; what was decided item by item begins anew.
     *
     * @throws UserError if it is no longer open, or is to go to a test by somebody who may not see items of tests */
    public void choose(ImportId id, ImportChoices choices) {
        Stored stored = require(id);
        String pool = choices.defaults().pool();
        if (!pool.isBlank() && !around.signedIn().may(Right.SEE_EXAM_ITEMS)) {
            throw new UserError("exchange.refusal.pool", pool);
        }
        rows.choose(id, choices);
        read(id, stored.card().size());
    }

    /** Of some items of the file, by their positions; what is faulty stays passed over.
     *
     * @throws UserError if it is no longer open */
    public void decide(ImportId id, Set<Integer> positions, Decision decision) {
        require(id);
        lines.decide(id, positions, decision);
    }

    private void read(ImportId id, int size) {
        if (size <= AT_ONCE) work.read(id);
        else around.jobs().start(KIND, id.toString(), _ -> work.read(id));
    }

    /** Makes drafts of what is wanted; of many, in the background.
     *
     * @throws UserError if nothing is wanted, it is no longer open, or is being read */
    public void take(ImportId id) {
        Stored stored = require(id);
        if (stored.card().state() != ImportState.READ || isRunning(id)) {
            throw new UserError("exchange.refusal.state");
        }
        AccountId me = me();
        long wanted = open(id).map(ImportSheet::wanted).orElse(0L);
        if (wanted <= FEW) work.take(id, me, _ -> {});
        else {
            around.jobs()
                    .start(
                            KIND,
                            id.toString(),
                            progress ->
                                    work.take(id, me, share -> around.apart().run(() -> progress.at(share))));
        }
    }

    /** Takes back the drafts that nobody has touched since.
     *
     * @return how many somebody had worked on, which stay
     * @throws UserError if it was not taken */
    public int undo(ImportId id) {
        Stored stored = mine(id);
        if (stored.card().state() != ImportState.TAKEN) throw new UserError("exchange.refusal.state");
        DraftStore.Withdrawn withdrawn = around.drafts().withdraw(id.importId());
        rows.undone(id, withdrawn.stayed().size());
        around.events()
                .publishEvent(new ImportUndone(
                        id, withdrawn.gone().size(), withdrawn.stayed().size()));
        return withdrawn.stayed().size();
    }

    /** Throws away a file of which nothing was taken.
     *
     * @throws UserError if something was */
    public void discard(ImportId id) {
        require(id);
        if (isRunning(id)) throw new UserError("exchange.refusal.state");
        rows.delete(id);
        looks.forget(id);
    }

    /** How the reading or taking begun last stands; none for small files. */
    public Optional<Job> job(ImportId id) {
        return find(id).flatMap(_ -> around.jobs().newest(KIND, id.toString()));
    }

    /** @throws UserError if it is unknown, or another's */
    public void stop(ImportId id) {
        mine(id);
        job(id).filter(Job::isRunning).ifPresent(job -> around.jobs().cancel(job.id()));
    }

    private boolean isRunning(ImportId id) {
        return job(id).filter(Job::isRunning).isPresent();
    }

    private Stored require(ImportId id) {
        Stored stored = mine(id);
        if (!stored.card().state().isOpen()) throw new UserError("exchange.refusal.state");
        return stored;
    }

    private Stored mine(ImportId id) {
        return rows.lock(id)
                .filter(stored -> stored.owner().equals(me()))
                .orElseThrow(() -> new UserError("exchange.refusal.unknown"));
    }

    private Optional<Stored> find(ImportId id) {
        return rows.find(id).filter(stored -> stored.owner().equals(me()));
    }

    private AccountId me() {
        return around.signedIn().require().id();
    }
}
