package org.readback.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.account.WorkAs;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemVersionId;
import org.readback.base.Jobs;
import org.readback.base.UserError;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftId;
import org.readback.drafting.DraftStore;
import org.readback.drafting.KnownDrafts;
import org.readback.drafting.NewDraft;
import org.readback.exchange.ImportRows.Stored;
import org.readback.exchange.Looked.Found;
import org.readback.formats.RefusedFile;
import org.readback.item.ItemId;
import org.readback.item.MediaKind;
import org.readback.library.MediaStock;
import org.readback.library.MediumText;
import org.readback.library.NewMedium;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two long steps of an import, each in one transaction: reading the file, and making drafts of it. */
@Component
@Transactional
class ImportWork {
    /** Drafts that are added between two words about progress. */
    private static final int BATCH = 50;

    /** What a file calls items that are for no test. */
    private static final String PRACTICE = "practice";

    private final ImportRows rows;
    private final LineRows lines;
    private final Looks looks;
    private final Shelves shelves;
    private final ApplicationEventPublisher events;

    ImportWork(ImportRows rows, LineRows lines, Looks looks, Shelves shelves, ApplicationEventPublisher events) {
        this.rows = rows;
        this.lines = lines;
        this.looks = looks;
        this.shelves = shelves;
        this.events = events;
    }

    /** Where things go. */
    @Component
    record Shelves(DraftStore drafts, ItemBank bank, MediaStock media, SignedIn signedIn) {}

    /** Reads the file as it is chosen now. What cannot be read is refused, with a sentence; that is an end, not an error. */
    void read(ImportId id) {
        Stored stored = rows.lock(id).orElseThrow();
        if (!stored.card().state().isOpen()) return;
        try {
            Looked looked = looks.of(stored);
            KnownDrafts known = shelves.drafts().known();
            List<ImportLine> all = new ArrayList<>();
            for (Found found : looked.found()) all.add(line(all.size() + 1, found, known));
            lines.replace(id, all);
            rows.read(id, looked.facts());
        } catch (RefusedFile refused) {
            lines.replace(id, List.of());
            rows.refuse(id, new Remark(refused.place(), refused.key(), refused.parameters()), looks.guess(stored));
        }
    }

    private ImportLine line(int position, Found found, KnownDrafts known) {
        Optional<Known> here =
                found.draft().flatMap(known::find).map(ImportWork::known).filter(this::mayBeTold);
        boolean isWanted = found.draft().isPresent()
                && here.filter(each -> each.likeness() == Known.Likeness.SAME).isEmpty();
        return new ImportLine(position, found.read(), here, isWanted ? Decision.TAKE : Decision.SKIP, Optional.empty());
    }

    /** That an item of a test is here is told to those only who may see it. */
    private boolean mayBeTold(Known known) {
        if (maySeeTests()) return true;
        boolean isOfTest = known.item() != null
                && shelves.bank().versions(new ItemId(known.item())).stream()
                        .anyMatch(version -> version.home() instanceof ItemHome.Pool);
        boolean isForTest = known.draft() != null
                && shelves.drafts()
                        .draft(new DraftId(known.draft()))
                        .filter(draft ->
                                isTest(draft.content().original().frame().pool()))
                        .isPresent();
        return !isOfTest && !isForTest;
    }

    /** Who runs the server has the bank anyway. */
    private boolean maySeeTests() {
        return shelves.signedIn().require().id().equals(WorkAs.SYSTEM)
                || shelves.signedIn().may(Right.SEE_EXAM_ITEMS);
    }

    private static boolean isTest(String pool) {
        return !pool.isBlank() && !pool.equals(PRACTICE);
    }

    private static Known known(KnownDrafts.Found found) {
        return switch (found) {
            case KnownDrafts.Found.Same(var same) -> known(Known.Likeness.SAME, same);
            case KnownDrafts.Found.Changed(var changed) -> known(Known.Likeness.CHANGED, changed);
        };
    }

    private static Known known(Known.Likeness likeness, KnownDrafts.Known known) {
        return new Known(
                likeness,
                known.item().map(ItemId::itemId).orElse(null),
                known.draft().map(DraftId::draftId).orElse(null));
    }

    /** Makes drafts of what is wanted, all or none.
     *
     * @param progress told outside the transaction
     * @return how many */
    int take(ImportId id, AccountId by, Jobs.Progress progress) {
        Stored stored = rows.lock(id).orElseThrow();
        if (stored.card().state() != ImportState.READ) throw new UserError("exchange.refusal.state");
        Looked looked = looks.of(stored);
        List<ImportLine> wanted = lines.of(id).stream()
                .filter(line -> line.decision() == Decision.TAKE)
                .toList();
        if (wanted.isEmpty()) throw new UserError("exchange.refusal.nothing");
        requireRight(looked, wanted);
        keep(looked, wanted);
        int done = 0;
        for (int from = 0; from < wanted.size(); from += BATCH) {
            List<ImportLine> batch = wanted.subList(from, Math.min(from + BATCH, wanted.size()));
            add(id, by, looked, batch);
            done += batch.size();
            progress.at((double) done / wanted.size());
        }
        rows.taken(id);
        events.publishEvent(new ImportTaken(id, stored.card().name(), done));
        return done;
    }

    private void requireRight(Looked looked, List<ImportLine> wanted) {
        if (maySeeTests()) return;
        for (ImportLine line : wanted) {
            String pool = draft(looked, line).frame().pool();
            if (isTest(pool)) throw new UserError("exchange.refusal.pool", pool);
        }
    }

    private void add(ImportId id, AccountId by, Looked looked, List<ImportLine> batch) {
        Map<String, Optional<ItemVersionId>> bases = new HashMap<>();
        List<NewDraft> drafts = batch.stream()
                .map(line -> new NewDraft(
                        new DraftContent(draft(looked, line)),
                        base(line).flatMap(item -> bases.computeIfAbsent(item, this::newest))))
                .toList();
        List<DraftId> made = shelves.drafts().add(id.importId(), by, drafts);
        for (int index = 0; index < batch.size(); index++) {
            lines.became(id, batch.get(index).position(), made.get(index).draftId());
        }
    }

    private static ItemDraft draft(Looked looked, ImportLine line) {
        return looked.found().get(line.position() - 1).draft().orElseThrow();
    }

    private static Optional<String> base(ImportLine line) {
        return line.known().map(Known::item);
    }

    private Optional<ItemVersionId> newest(String item) {
        return shelves.bank().versions(new ItemId(item)).stream().findFirst().map(version -> version.version());
    }

    /** Those that can be shown, under the names they have in the file; what cannot stays in the file that was brought. */
    private void keep(Looked looked, List<ImportLine> wanted) {
        for (ImportLine line : wanted) {
            draft(looked, line).attachments().forEach((name, id) -> {
                byte[] bytes = looked.media().get(id);
                if (bytes != null && isShown(bytes)) {
                    shelves.media().add(new NewMedium(bytes, MediumText.named(shortened(name))));
                }
            });
        }
    }

    private static String shortened(String name) {
        String plain = name.isBlank() ? "file" : name;
        return plain.substring(0, Math.min(plain.length(), MediumText.LONGEST_NAME));
    }

    static boolean isShown(byte[] medium) {
        return medium.length <= MediaKind.MOST_BYTES && MediaKind.of(medium).isPresent();
    }
}
