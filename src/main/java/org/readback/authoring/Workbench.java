package org.readback.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemTallies;
import org.readback.bank.LoggedResponse;
import org.readback.bank.ResponseLog;
import org.readback.inventory.ItemTag;
import org.readback.inventory.TagShelf;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Outcome;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The item bank as instructors see it: all items, how each looks and marks, who answered what. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Workbench {
    /** The newest so many answers of an item are listed. */
    public static final int MOST_ANSWERS = 200;

    private final ItemBank bank;
    private final ItemTallies tallies;
    private final ResponseLog log;
    private final TagShelf tags;
    private final Viewer viewer;

    Workbench(ItemBank bank, ItemTallies tallies, ResponseLog log, TagShelf tags, Viewer viewer) {
        this.bank = bank;
        this.tallies = tallies;
        this.log = log;
        this.tags = tags;
        this.viewer = viewer;
    }

    /** The newest version of every item that is not retired, by id; items of tests for those only who may see them. */
    public List<ItemRow> items(LanguageTag language) {
        Map<ItemId, ItemTallies.Tally> counted = tallies.all();
        Map<ItemId, Set<ItemTag>> tagged = tags.all();
        return bank.newest().stream()
                .filter(viewer::maySee)
                .map(item -> row(item, counted.get(item.version().item()), language)
                        .with(tagged.getOrDefault(item.version().item(), Set.of())))
                .toList();
    }

    private static ItemRow row(BankItem item, ItemTallies.@Nullable Tally tally, LanguageTag language) {
        Item text = item.in(language);
        return new ItemRow(
                text.id(),
                item.version().number(),
                ItemKind.of(text),
                text.frame().skill(),
                text.frame().band(),
                text.frame().topic(),
                switch (item.home()) {
                    case ItemHome.Pool pool -> pool.pool();
                    case ItemHome.Lesson lesson -> lesson.lesson();
                },
                item.status(),
                text.stem(),
                text.frame().duty(),
                tally == null ? 0 : tally.responses(),
                item.texts().keySet(),
                Set.of(),
                words(item));
    }

    private static String words(BankItem item) {
        ItemFrame frame = item.frame();
        String duty = frame.duty() == null ? "" : frame.duty();
        String stems = item.texts().values().stream().map(Item::stem).collect(Collectors.joining("\n"));
        return String.join("\n", frame.id().itemId(), frame.topic(), frame.source(), duty, stems)
                .toLowerCase(Locale.ROOT);
    }

    /** Empty if there is no such item, or if it is one of a test that this person may not see. */
    public Optional<ItemSheet> item(ItemId id) {
        List<BankItem> versions =
                bank.versions(id).stream().filter(viewer::maySee).toList();
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemSheet(versions, answers(log.of(id)), tallies.byVersion(id)));
    }

    private List<GivenAnswer> answers(List<LoggedResponse> all) {
        List<LoggedResponse> newest = all.stream().limit(MOST_ANSWERS).toList();
        Map<AccountId, String> names =
                viewer.names(newest.stream().map(LoggedResponse::person).collect(Collectors.toSet()));
        return newest.stream()
                .map(each -> new GivenAnswer(
                        names.getOrDefault(each.person(), ""),
                        each.item().number(),
                        each.occasion(),
                        each.origin(),
                        each.language(),
                        each.response(),
                        each.score(),
                        each.answeredAt()))
                .toList();
    }

    /** Marks an answer as a test would, and stores nothing.
     *
     * @param response with the option ids of the item */
    public Outcome mark(Item item, Response response) {
        return Scoring.outcome(item, response);
    }

    /** Whose names, and which items, the person signed in may read. */
    @org.springframework.stereotype.Component
    static class Viewer {
        private final SignedIn signedIn;
        private final List<Reach> reaches;
        private final AccountDirectory directory;

        Viewer(SignedIn signedIn, List<Reach> reaches, AccountDirectory directory) {
            this.signedIn = signedIn;
            this.reaches = reaches;
            this.directory = directory;
        }

        boolean maySee(BankItem item) {
            return item.home() instanceof ItemHome.Lesson || signedIn.may(Right.SEE_EXAM_ITEMS);
        }

        Map<AccountId, String> names(Collection<AccountId> people) {
            List<AccountId> seen = people.stream().filter(this::maySee).toList();
            return directory.names(seen).values().stream()
                    .collect(Collectors.toMap(AccountName::id, AccountName::displayName));
        }

        private boolean maySee(AccountId person) {
            CurrentAccount account = signedIn.require();
            return reaches.stream().anyMatch(reach -> reach.maySee(account, person));
        }
    }
}
