package org.readback.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the attempts of many people. */
@Service
@ForModules
@Transactional(readOnly = true)
public class Results {
    private final AttemptDesk desk;

    Results(AttemptDesk desk) {
        this.desk = desk;
    }

    /** All finished attempts of these people, newest first; one query however many they are. */
    public List<ResultSummary> of(Collection<AccountId> people) {
        return desk.rows().finished(people).stream()
                .flatMap(attempt -> desk.summary(attempt).stream())
                .toList();
    }

    /** The tests that these people are at, tried ones not among them. */
    public List<BegunTest> running(Collection<AccountId> people) {
        return desk.rows().running(people);
    }

    /** A finished attempt; empty while it runs or if it is unknown. */
    public Optional<ResultSummary> of(AttemptId attempt) {
        return desk.rows().find(attempt).flatMap(desk::summary);
    }
}
