package org.readback.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.bank.BankItem;
import org.readback.bank.BankTask;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemEdits;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.bank.OpenTasks;
import org.readback.bank.TaskVersionId;
import org.readback.base.UserError;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approving items that came with the product, or that a change of a sound or picture left to be looked at: they are
 * nobody's draft. Everyone sees what their rights let them approve. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ShippedReviews {
    private final ItemBank bank;
    private final ItemEdits edits;
    private final OpenTasks tasks;
    private final Approvals approvals;
    private final SignedIn signedIn;

    ShippedReviews(ItemBank bank, ItemEdits edits, OpenTasks tasks, Approvals approvals, SignedIn signedIn) {
        this.bank = bank;
        this.edits = edits;
        this.tasks = tasks;
        this.approvals = approvals;
        this.signedIn = signedIn;
    }

    /** How many items wait in a lesson or pool. */
    public record Waiting(ItemHome home, int items) {}

    /** Lessons and pools with an item that this person may approve, lessons first, by name. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var counts = new TreeMap<String, Waiting>();
        mine().forEach(item -> counts.merge(
                name(item.home()),
                new Waiting(item.home(), 1),
                (old, one) -> new Waiting(old.home(), old.items() + one.items())));
        return List.copyOf(counts.values());
    }

    private static String name(ItemHome home) {
        return switch (home) {
            case ItemHome.Lesson(var lesson) -> "1 " + lesson;
            case ItemHome.Pool(var pool) -> "2 " + pool;
        };
    }

    /** The items of a lesson or pool that wait, by id. */
    @Transactional(readOnly = true)
    public List<WaitingItem> of(ItemHome home) {
        return mine().filter(item -> item.home().equals(home))
                .map(item -> new WaitingItem(item, item.version().number() > 1))
                .toList();
    }

    /** The tasks that people mark and that wait, by id: for language reviewers. */
    @Transactional(readOnly = true)
    public List<BankTask> tasks() {
        return tasks.newest().stream().filter(this::isWaiting).toList();
    }

    private boolean isWaiting(BankTask task) {
        boolean seen = task.isOfLesson() || signedIn.may(Right.SEE_EXAM_ITEMS);
        return task.status() == ItemStatus.IN_REVIEW && seen && signedIn.may(Right.APPROVE_ENGLISH);
    }

    /** As {@link #approve}, for tasks. */
    public int approveTasks(Collection<TaskVersionId> versions) {
        if (versions.isEmpty()) throw new UserError("approval.shipped.none");
        List<BankTask> waiting = versions.stream()
                .map(tasks::version)
                .filter(task -> task.status() == ItemStatus.IN_REVIEW)
                .toList();
        if (!waiting.stream().allMatch(this::isWaiting)) throw new UserError("approval.approve.other");
        AccountId me = signedIn.require().id();
        List<TaskVersionId> approved =
                tasks.approve(waiting.stream().map(BankTask::version).toList());
        approved.forEach(
                version -> approvals.add(new ItemVersionId(version.task(), version.number()), me, "as it came"));
        return approved.size();
    }

    private Stream<BankItem> mine() {
        return bank.newest().stream().filter(this::isWaiting);
    }

    private boolean isWaiting(BankItem item) {
        boolean seen = item.home() instanceof ItemHome.Lesson || signedIn.may(Right.SEE_EXAM_ITEMS);
        return item.status() == ItemStatus.IN_REVIEW && seen && signedIn.may(ReviewRights.right(item.frame()));
    }

    /** Approves them together: they are in use at once.
     *
     * @return how many; those that somebody else approved before are not counted
     * @throws UserError if this person may not approve one of them, or none is named */
    public int approve(Collection<ItemVersionId> versions) {
        if (versions.isEmpty()) throw new UserError("approval.shipped.none");
        Map<Boolean, List<BankItem>> allowed = versions.stream()
                .map(bank::version)
                .filter(item -> item.status() == ItemStatus.IN_REVIEW)
                .collect(Collectors.partitioningBy(this::isWaiting));
        if (!allowed.getOrDefault(false, List.of()).isEmpty()) throw new UserError("approval.approve.other");
        AccountId me = signedIn.require().id();
        List<ItemVersionId> approved = edits.approve(allowed.getOrDefault(true, List.of()).stream()
                .map(BankItem::version)
                .toList());
        approved.forEach(version -> approvals.add(version, me, "as it came"));
        return approved.size();
    }

    /** Whether this person may approve anything at all. */
    @Transactional(readOnly = true)
    public boolean isReviewer() {
        return Set.of(Right.APPROVE_LAW, Right.APPROVE_ENGLISH).stream().anyMatch(signedIn::may);
    }
}
