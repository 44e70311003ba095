package org.readback.certificate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.assessment.Result;
import org.readback.assessment.Results;
import org.readback.base.ui.Formats;
import org.readback.certificate.Candidate.Earned;
import org.readback.evidence.EvidenceBook;
import org.readback.evidence.Held;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;
import org.readback.requirement.Threshold;
import org.springframework.stereotype.Component;

/** What people completed, passed or showed here: that which a certificate of ours can rest on. Papers that others issued
 * and levels of language are not certified again. */
@Component
class Earnings {
    private static final double PERCENT = 100;
    private static final Comparator<Evidence> OLDEST_FIRST =
            Comparator.comparing(Evidence::on).thenComparing(Evidence::id);

    private final EvidenceBook book;
    private final Results results;

    Earnings(EvidenceBook book, Results results) {
        this.book = book;
        this.results = results;
    }

    static boolean isCertified(Subject subject) {
        return switch (subject.kind()) {
            case COURSE, TEST, PRACTICAL -> true;
            case DUTIES, LANGUAGE, DOCUMENT -> false;
        };
    }

    /** Of each of them by subject the newest that stands; a test that was not passed is none. */
    Map<AccountId, Map<Subject, Earned>> of(Collection<AccountId> people) {
        Set<String> failed = results.of(people).stream()
                .filter(test -> test.result() instanceof Result.Passing passing && !passing.isPassed())
                .map(test -> "attempt:" + test.attempt())
                .collect(Collectors.toCollection(HashSet::new));
        var earned = new HashMap<AccountId, Map<Subject, Earned>>();
        book.of(people).forEach((person, held) -> earned.put(person, of(held, failed)));
        return earned;
    }

    private static Map<Subject, Earned> of(Held held, Set<String> failed) {
        var newest = new HashMap<Subject, Earned>();
        held.evidence().stream()
                .filter(each -> isCertified(each.subject())
                        && each.revokedOn().isEmpty()
                        && !failed.contains(each.id())
                        && isOurs(each))
                .sorted(OLDEST_FIRST)
                .forEach(each -> result(each.measure())
                        .ifPresent(result -> newest.put(each.subject(), new Earned(each.id(), each.on(), result))));
        return newest;
    }

    /** Tests and courses of this installation; of practical subjects what its people watched. */
    private static boolean isOurs(Evidence evidence) {
        return evidence.subject().kind() == Kind.PRACTICAL
                || evidence.id().startsWith("attempt:")
                || evidence.id().startsWith("course:")
                || evidence.id().startsWith("battery-run:");
    }

    /** Empty if it is not enough. */
    private static Optional<String> result(Measure measure) {
        return switch (measure) {
            case Measure.Achieved _ -> Optional.of("");
            case Measure.Scored scored ->
                scored.meets(new Threshold.Done())
                        ? Optional.of(Formats.percent(scored.percent() / PERCENT))
                        : Optional.empty();
            case Measure.Failed _, Measure.Held _ -> Optional.empty();
        };
    }
}
