package org.readback.testdesign;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.PoolStock;
import org.readback.assessment.TestDesign;
import org.readback.assessment.TestDesigns;
import org.readback.assessment.TestKind;
import org.readback.base.UserError;
import org.readback.testdesign.DesignRows.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Designs of tests, from the first word to the offer. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class TestDesigning {
    private static final int LONGEST_NOTE = 2000;

    private final DesignRows rows;
    private final TestDesigns tests;
    private final DesignPeople people;
    private final ApplicationEventPublisher events;

    TestDesigning(DesignRows rows, TestDesigns tests, DesignPeople people, ApplicationEventPublisher events) {
        this.rows = rows;
        this.tests = tests;
        this.people = people;
        this.events = events;
    }

    /** Newest first, without those given up. */
    @Transactional(readOnly = true)
    public List<DesignCard> all() {
        List<PoolStock> pools = tests.pools();
        return rows.all().stream().map(row -> card(row, pools)).toList();
    }

    private DesignCard card(Row row, List<PoolStock> pools) {
        return new DesignCard(
                row.id(),
                row.state(),
                row.design().kind(),
                row.design().id(),
                row.design().title(),
                people.name(row.changedBy()),
                row.changedAt(),
                row.state() == DesignState.IN_REVIEW && barrier(row, pools).isEmpty());
    }

    private Optional<String> barrier(Row row, List<PoolStock> pools) {
        return people.barrier(rows.authors(row.id()), row.design(), pools);
    }

    /** Begins a test that there is not yet. */
    public DesignId begin(TestKind kind) {
        return insert(TestDesign.begin(kind), true);
    }

    /** Begins a change of a test on offer.
     *
     * @throws UserError if it is on offer no longer */
    public DesignId change(BlueprintId test) {
        return insert(tests.of(test).orElseThrow(() -> new UserError("testdesign.error.gone")), false);
    }

    private DesignId insert(TestDesign design, boolean isNew) {
        DesignId id = rows.insert(isNew);
        rows.write(id, 1, design, people.me());
        tell("test-design-begun", id, design);
        return id;
    }

    /** Empty if there is none, or it was given up. */
    @Transactional(readOnly = true)
    public Optional<DesignPage> find(DesignId id) {
        return rows.find(id).filter(row -> row.state() != DesignState.DISCARDED).map(this::page);
    }

    /** Of two parallel forms without a shared item the greatest difference of information, as a share; empty where the
     * pools are too small for two, the design is not whole, or there is none. */
    @Transactional(readOnly = true)
    public OptionalDouble apart(DesignId id) {
        return rows.find(id)
                .filter(row -> row.state() != DesignState.DISCARDED)
                .map(row -> tests.apart(row.design()))
                .orElse(OptionalDouble.empty());
    }

    private DesignPage page(Row row) {
        List<PoolStock> pools = tests.pools();
        return new DesignPage(
                row.id(),
                row.revision(),
                row.state(),
                row.isNew(),
                row.design(),
                tests.look(row.design()),
                pools,
                row.version(),
                row.note(),
                barrier(row, pools));
    }

    /** Keeps a change. Once this returns it is saved.
     *
     * @param revision that was changed
     * @throws UserError if somebody else changed it since, it is under review, or the name is that of another test */
    public DesignPage save(DesignId id, int revision, TestDesign design) {
        Row row = draft(id);
        if (row.design().equals(design)) return page(row);
        boolean isRenamed = !design.id().equals(row.design().id());
        if (isRenamed && !row.isNew()) throw new UserError("testdesign.error.name");
        if (isRenamed && !design.id().equals(row.keptAs()) && isTaken(design.id()))
            throw new UserError("testdesign.error.taken", design.id());
        if (revision != row.revision() || !rows.write(id, revision + 1, design, people.me())) {
            throw new UserError("testdesign.error.conflict", people.name(row.changedBy()));
        }
        return page(rows.find(id).orElseThrow());
    }

    private boolean isTaken(String name) {
        return name.matches("[a-z0-9-]{1,80}") && tests.isTaken(new BlueprintId(name));
    }

    private Row draft(DesignId id) {
        Row row = rows.lock(id).orElseThrow(() -> new UserError("testdesign.error.gone"));
        if (row.state() != DesignState.DRAFT) throw new UserError("testdesign.error.state");
        return row;
    }

    /** Keeps it as a version of the test, to be tried on made-up people.
     *
     * @throws UserError if it is no test yet, or is under review */
    public DesignPage keep(DesignId id) {
        Row row = draft(id);
        keep(row);
        return page(rows.find(id).orElseThrow());
    }

    private void keep(Row row) {
        if (row.version().isPresent()) return;
        String name = row.design().id();
        if (!tests.isWhole(row.design())) throw new UserError("testdesign.error.faults");
        if (row.isNew() && !name.equals(row.keptAs()) && isTaken(name)) {
            throw new UserError("testdesign.error.taken", name);
        }
        rows.keepAs(row.id(), name, tests.keep(row.design()));
    }

    /** Asks a second person to put it on offer.
     *
     * @throws UserError if it is no test yet, is not a draft, or its name was taken meanwhile */
    public DesignPage submit(DesignId id) {
        Row row = draft(id);
        keep(row);
        rows.set(id, DesignState.IN_REVIEW, "");
        tell("test-design-submitted", id, row.design());
        return page(rows.find(id).orElseThrow());
    }

    /** Back to those who build it; the author may take it back as well.
     *
     * @param note why; may be blank */
    public DesignPage sendBack(DesignId id, String note) {
        Row row = underReview(id);
        String words = note.strip();
        if (words.length() > LONGEST_NOTE) throw new UserError("testdesign.error.long", LONGEST_NOTE);
        rows.set(id, DesignState.DRAFT, words);
        tell("test-design-sent-back", id, row.design());
        return page(rows.find(id).orElseThrow());
    }

    /** Puts it on offer: attempts that begin from now on ask it, those under way go on as they were.
     *
     * @throws UserError if it is not under review, or whoever is signed in may not */
    public DesignPage offer(DesignId id) {
        Row row = underReview(id);
        barrier(row, tests.pools()).ifPresent(why -> {
            throw new UserError("testdesign.barrier." + why);
        });
        tests.offer(new BlueprintId(row.design().id()), row.version().getAsInt(), people.me());
        rows.set(id, DesignState.OFFERED, "");
        tell("test-offered", id, row.design());
        return page(rows.find(id).orElseThrow());
    }

    private Row underReview(DesignId id) {
        Row row = rows.lock(id).orElseThrow(() -> new UserError("testdesign.error.gone"));
        if (row.state() != DesignState.IN_REVIEW) throw new UserError("testdesign.error.state");
        return row;
    }

    /** Gives a draft up. */
    public void discard(DesignId id) {
        Row row = draft(id);
        rows.set(id, DesignState.DISCARDED, row.note());
        tell("test-design-discarded", id, row.design());
    }

    private void tell(String action, DesignId id, TestDesign design) {
        events.publishEvent(new DesignChanged(action, "design " + id, design.id()));
    }
}
