package org.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.database.Database;

/** What a database holds after each step of one migration, forward or back. */
final class MigrationSteps extends AbstractChangeExecListener {
    private final Supplier<List<String>> contents;
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> states = new ArrayList<>();

    MigrationSteps(Supplier<List<String>> contents) {
        this.contents = contents;
    }

    /** The steps in the order in which they were made. */
    List<String> names() {
        return names;
    }

    /** What there was after each of them. */
    List<List<String>> states() {
        return states;
    }

    @Override
    public void ran(ChangeSet step, DatabaseChangeLog all, Database database, ChangeSet.ExecType how) {
        keep(step);
    }

    @Override
    public void rolledBack(ChangeSet step, DatabaseChangeLog all, Database database) {
        keep(step);
    }

    private void keep(ChangeSet step) {
        names.add(step.getId());
        states.add(contents.get());
    }
}
