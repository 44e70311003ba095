package org.readback.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.bank.TaskRows.Stored;
import org.readback.base.ForModules;
import org.readback.base.Installation;
import org.readback.item.ItemId;
import org.readback.item.OpenTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every task that people mark, and its versions. They live beside the items, not among them: no pool can hold one. */
@Service
@ForModules
@Transactional
public class OpenTasks {
    private final TaskRows rows;
    private final Installation installation;

    OpenTasks(TaskRows rows, Installation installation) {
        this.rows = rows;
        this.installation = installation;
    }

    /** Takes over the content files, all of them at once: what they no longer hold is retired. Doing it again changes
     * nothing.
     *
     * @return how many versions were written or retired */
    public int load(Collection<TaskSource> all) {
        Map<ItemId, Stored> stored = rows.stored().stream().collect(Collectors.toMap(Stored::id, each -> each));
        var seen = new HashSet<ItemId>();
        int changed = 0;
        for (TaskSource source : all) {
            seen.add(source.task().id());
            if (take(source, Optional.ofNullable(stored.get(source.task().id())))) changed++;
        }
        for (Stored old : stored.values()) {
            if (seen.contains(old.id()) || old.fileSha256() == null || old.status() == ItemStatus.RETIRED) continue;
            rows.setStatus(old.id(), old.newest(), ItemStatus.RETIRED);
            changed++;
        }
        return changed;
    }

    private boolean take(TaskSource source, Optional<Stored> old) {
        ItemId id = source.task().id();
        String body = TaskJson.write(source.task());
        ItemStatus status = source.draft() ? ItemStatus.DRAFT : ItemStatus.IN_REVIEW;
        if (old.isEmpty()) {
            rows.insert(id, source.lesson());
            rows.insert(new TaskVersionId(id, 1), status, body);
            return true;
        }
        Stored known = old.get();
        if (!known.lesson().equals(source.lesson())) rows.move(id, source.lesson());
        if (!known.holds(ItemJson.sha256(body))) {
            rows.insert(new TaskVersionId(id, known.newest() + 1), known.edited() ? ItemStatus.DRAFT : status, body);
            return true;
        }
        if (known.edited() || known.status().isApproved() || known.status() == status) return false;
        rows.setStatus(id, known.newest(), status);
        return true;
    }

    /** Puts a wording written here into use; content files do not replace it.
     *
     * @param lesson blank for a task of a test */
    public TaskVersionId publish(String lesson, OpenTask task) {
        List<BankTask> before = rows.versions(task.id());
        if (before.isEmpty()) rows.insert(task.id(), lesson);
        else rows.move(task.id(), lesson);
        int number = before.isEmpty() ? 1 : before.getFirst().version().number() + 1;
        var made = new TaskVersionId(task.id(), number);
        rows.insertEdit(made, TaskJson.write(task));
        return made;
    }

    /** Puts versions into use that are stored already; returns those that this changed. */
    public List<TaskVersionId> approve(Collection<TaskVersionId> versions) {
        return versions.stream().filter(rows::approve).toList();
    }

    /** The newest version of every task that is not retired, by id; for staff. */
    @Transactional(readOnly = true)
    public List<BankTask> newest() {
        return rows.newest();
    }

    /** All versions, newest first; empty if there is none. For staff. */
    @Transactional(readOnly = true)
    public List<BankTask> versions(ItemId id) {
        return rows.versions(id);
    }

    /** The version that trainees of this installation get, if there is one: the newest approved one, in a
     * demonstration the newest that its author released. */
    @Transactional(readOnly = true)
    public Optional<BankTask> current(ItemId id) {
        return current(rows.versions(id));
    }

    /** The newest version that is not retired, approved or not; for staff. */
    @Transactional(readOnly = true)
    public Optional<BankTask> newest(ItemId id) {
        return newest(rows.versions(id));
    }

    /** Exactly this version, whatever its status.
     *
     * @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public BankTask version(TaskVersionId id) {
        return rows.version(id).orElseThrow(() -> new IllegalArgumentException("No such task version: " + id));
    }

    /** The current tasks of a lesson, ordered by id. */
    @Transactional(readOnly = true)
    public List<BankTask> lesson(String lesson) {
        var byTask = rows.lesson(lesson).stream()
                .collect(Collectors.groupingBy(task -> task.version().task(), LinkedHashMap::new, Collectors.toList()));
        var current = new ArrayList<BankTask>();
        byTask.values().forEach(versions -> current(versions).ifPresent(current::add));
        return current;
    }

    private static Optional<BankTask> newest(List<BankTask> versions) {
        return versions.stream().findFirst().filter(task -> task.status() != ItemStatus.RETIRED);
    }

    /** @param versions newest first */
    private Optional<BankTask> current(List<BankTask> versions) {
        if (newest(versions).isEmpty()) return Optional.empty();
        return versions.stream()
                .filter(task -> task.status().isApproved()
                        || installation.isDemonstration() && task.status() == ItemStatus.IN_REVIEW)
                .findFirst();
    }
}
