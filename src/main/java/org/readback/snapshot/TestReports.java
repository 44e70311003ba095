package org.readback.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readback.account.AccountId;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.Results;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.base.Centre;
import org.readback.psychometrics.Reliability;
import org.readback.psychometrics.ResponseMatrix;
import org.readback.requirement.Subject;
import org.springframework.stereotype.Component;

/** How the tests that a profile asks for went with the people of a contingent. */
@Component
class TestReports {
    /** Fewer answers say nothing about an item. */
    static final int LEAST_ANSWERS = 5;

    private static final int MOST_FAILED = 8;
    /** Fewer people say nothing about a form. */
    private static final int LEAST_PEOPLE = 10;

    private static final double DIGITS = 1e4;
    private static final byte POINTS = 100;

    private final Results results;
    private final ResponseLog log;

    TestReports(Results results, ResponseLog log) {
        this.results = results;
        this.log = log;
    }

    /** By test; those that nobody took are missing. */
    List<Snapshot.TestReport> of(Collection<AccountId> people, Collection<Subject> asked, Instant until) {
        if (people.isEmpty()) return List.of();
        var byTest = new TreeMap<String, List<ResultSummary>>();
        results.of(people).stream()
                .filter(each -> each.origin() != Origin.PREVIEW
                        && !each.finishedAt().isAfter(until)
                        && asked.stream().anyMatch(subject -> isOf(subject, each)))
                .sorted(Comparator.comparing(ResultSummary::finishedAt)
                        .thenComparing(each -> each.attempt().toString()))
                .forEach(each -> byTest.merge(each.test().blueprintId(), List.of(each), TestReports::join));
        return byTest.values().stream().map(this::report).toList();
    }

    private static boolean isOf(Subject subject, ResultSummary result) {
        return (subject.kind() == Subject.Kind.TEST || subject.kind() == Subject.Kind.DUTIES)
                && subject.code().equals(result.test().blueprintId());
    }

    private static List<ResultSummary> join(List<ResultSummary> some, List<ResultSummary> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private Snapshot.TestReport report(List<ResultSummary> attempts) {
        List<ResultSummary> valid = attempts.stream()
                .filter(each -> !(each.result() instanceof Result.NotValid))
                .toList();
        double[] scores = valid.stream()
                .map(ResultSummary::result)
                .filter(Result.Mastery.class::isInstance)
                .mapToDouble(result -> 100 * ((Result.Mastery) result).score())
                .toArray();
        Map<?, List<LoggedResponse>> sittings = log.sittings(
                valid.stream().map(each -> each.attempt().attemptId()).toList());
        List<List<LoggedResponse>> answers = valid.stream()
                .map(each -> sittings.get(each.attempt().attemptId()))
                .filter(Objects::nonNull)
                .<List<LoggedResponse>>map(List::copyOf)
                .toList();
        Reliability reliability = reliability(answers);
        return new Snapshot.TestReport(
                attempts.getFirst().test().blueprintId(),
                attempts.getFirst().title(),
                day(attempts.getFirst()),
                day(attempts.getLast()),
                attempts.size(),
                (int) attempts.stream().map(ResultSummary::person).distinct().count(),
                (int) valid.stream().filter(TestReports::isPassed).count(),
                attempts.size() - valid.size(),
                mean(scores),
                deviation(scores),
                reliability.people() < LEAST_PEOPLE
                        ? Optional.empty()
                        : reliability.alpha().stream()
                                .mapToObj(TestReports::rounded)
                                .findFirst(),
                reliability.people(),
                failed(answers),
                duties(valid));
    }

    private static LocalDate day(ResultSummary attempt) {
        return LocalDate.ofInstant(attempt.finishedAt(), Centre.ZONE);
    }

    private static boolean isPassed(ResultSummary attempt) {
        return attempt.result() instanceof Result.Passing passing && passing.isPassed();
    }

    static Optional<Double> mean(double[] values) {
        if (values.length == 0) return Optional.empty();
        double sum = 0;
        for (double value : values) sum += value;
        return Optional.of(rounded(sum / values.length));
    }

    /** With n - 1; empty for fewer than two. */
    static Optional<Double> deviation(double[] values) {
        if (values.length < 2) return Optional.empty();
        double sum = 0;
        for (double value : values) sum += value;
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) squares += (value - mean) * (value - mean);
        return Optional.of(rounded(Math.sqrt(squares / (values.length - 1))));
    }

    private static double rounded(double value) {
        return Math.rint(value * DIGITS) / DIGITS;
    }

    /** Of those who were given all items that anybody was given: where a test adapts, nobody. */
    private static Reliability reliability(List<List<LoggedResponse>> answers) {
        var items = new TreeSet<String>();
        answers.forEach(each -> each.forEach(answer -> items.add(name(answer.item()))));
        List<String> columns = List.copyOf(items);
        return Reliability.of(new ResponseMatrix(
                columns.size(), answers.stream().map(each -> row(each, columns)).toList()));
    }

    private static byte[] row(List<LoggedResponse> answers, List<String> columns) {
        byte[] row = new byte[columns.size()];
        java.util.Arrays.fill(row, ResponseMatrix.MISSING);
        answers.forEach(answer -> row[columns.indexOf(name(answer.item()))] =
                (byte) Math.round(answer.score().value() * POINTS));
        return row;
    }

    private static String name(ItemVersionId item) {
        return item.item().itemId() + "#" + item.number();
    }

    private static List<Snapshot.Failed> failed(List<List<LoggedResponse>> answers) {
        var wrong = new HashMap<ItemVersionId, int[]>();
        answers.forEach(each -> each.forEach(answer -> {
            int[] count = wrong.computeIfAbsent(answer.item(), _ -> new int[2]);
            count[0]++;
            if (!answer.score().isFull()) count[1]++;
        }));
        return wrong.entrySet().stream()
                .filter(each -> each.getValue()[0] >= LEAST_ANSWERS && each.getValue()[1] > 0)
                .map(each -> new Snapshot.Failed(
                        each.getKey().item().itemId(),
                        each.getKey().number(),
                        each.getValue()[0],
                        rounded((double) each.getValue()[1] / each.getValue()[0])))
                .sorted(Comparator.comparingDouble(Snapshot.Failed::share)
                        .reversed()
                        .thenComparing(Snapshot.Failed::item)
                        .thenComparing(Snapshot.Failed::version))
                .limit(MOST_FAILED)
                .toList();
    }

    private static Map<String, Integer> duties(List<ResultSummary> attempts) {
        var failed = new TreeMap<String, Integer>();
        attempts.forEach(each -> {
            if (each.result() instanceof Result.Passing passing) {
                passing.duties().forEach(duty -> failed.merge(duty.duty(), duty.isMet() ? 0 : 1, Integer::sum));
            }
        });
        return failed;
    }
}
