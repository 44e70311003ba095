package org.readback.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.readback.analysis.ItemFinding.Answers;
import org.readback.analysis.ItemFinding.Fit;
import org.readback.analysis.ItemFinding.Measured;
import org.readback.analysis.ItemFinding.Moved;
import org.readback.analysis.ItemFinding.Rise;
import org.readback.bank.BankItem;
import org.readback.bank.ItemVersionId;
import org.readback.bank.KnownDifficulty;
import org.readback.bank.LoggedResponse;
import org.readback.item.Response;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.DifficultyShift;
import org.readback.psychometrics.MatchedFit;
import org.readback.psychometrics.MatchedItem;
import org.readback.psychometrics.MatchedResponse;
import org.readback.psychometrics.MatchedStatistics;
import org.readback.psychometrics.SuddenRise;

/** Computes what is to be said about every item version of a pool that anybody answered. */
final class PoolFindings {
    private static final CutScores BANDS = new CutScores(List.of(-1.5, -0.5, 0.5, 1.5));

    private final PoolLog log;
    private final MatchedFit fit;
    private final GroupComparisons comparisons;
    private final Map<ItemVersionId, KnownDifficulty> known;
    private final double spread;

    /** What is computed from, beside the responses.
     *
     * @param known of the items whose parameters a calibration set */
    record Setting(String pool, Map<ItemVersionId, KnownDifficulty> known, List<PeopleGroups> groups, Instant now) {}

    private final Setting setting;

    PoolFindings(PoolLog log, Setting setting) {
        this.log = log;
        this.setting = setting;
        this.known = setting.known();
        var responses = log.responses();
        this.fit = new MatchedFit(responses);
        this.spread = fit.spread();
        this.comparisons = new GroupComparisons(log, responses, setting.groups());
    }

    /** By the id of the item, versions in ascending order.
     *
     * @param progress told the share that is done, in [0, 1] */
    List<ItemFinding> all(DoubleConsumer progress) {
        var findings = new ArrayList<ItemFinding>();
        for (int item = 0; item < log.items().size(); item++) {
            progress.accept((double) item / log.items().size());
            findings.add(finding(item));
        }
        return findings;
    }

    private ItemFinding finding(int item) {
        BankItem of = log.items().get(item);
        List<LoggedResponse> given = fit.seen(item).stream()
                .map(seen -> log.response(seen.sitting(), item))
                .toList();
        List<MatchedResponse> matched = fit.seen(item).stream()
                .map(seen -> new MatchedResponse(seen.score(), seen.ability(), MatchedResponse.NO_OPTION))
                .toList();
        List<Response> responses = given.stream().map(LoggedResponse::response).toList();
        DifficultyShift shift = fit.shift(item);
        Answers answers = answers(new MatchedItem(matched, log.sittings(), spread).statistics(), given);
        List<OptionFinding> options =
                new OptionTable(of.texts().values().iterator().next()).findings(responses, matched, spread);
        Measured measured = measured(item, of, shift);
        var differences = comparisons.of(item);
        Optional<SuddenRise> rise = SuddenRise.in(fit.surprises(item, shift.shift()));
        var flags = new ArrayList<>(ItemFlags.of(answers, options, measured, differences));
        rise.filter(SuddenRise::isFlagged)
                .ifPresent(each -> flags.add(new ItemFlag(ItemFlag.Kind.LEAK, "", each.rise())));
        flags.sort(java.util.Comparator.comparing(ItemFlag::kind));
        return new ItemFinding(
                of.version(),
                setting.pool(),
                log.sittings(),
                setting.now(),
                answers,
                options,
                new MatchedItem(matched, log.sittings(), spread).curve(),
                measured,
                differences,
                rise.map(each -> rise(each, given)).orElse(null),
                flags);
    }

    private static Answers answers(MatchedStatistics found, List<LoggedResponse> given) {
        double unknown = given.stream()
                .filter(each -> each.response() instanceof Response.DontKnow)
                .count();
        return new Answers(
                found.responses(),
                found.exposure(),
                found.facility().orElse(0),
                known(found.deviation()),
                known(found.discrimination()),
                known(found.efficiency()),
                found.equivalentResponses(),
                unknown / given.size(),
                TimeBins.of(given.stream()
                        .map(LoggedResponse::time)
                        .map(PoolFindings::seconds)
                        .toList()));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static @Nullable Double known(OptionalDouble value) {
        return value.isEmpty() ? null : (Double) value.getAsDouble();
    }

    private Measured measured(int item, BankItem of, DifficultyShift shift) {
        double difficulty = of.model().difficulty() + shift.shift();
        return new Measured(
                difficulty,
                shift.standardError(),
                BANDS.bandOf(difficulty),
                of.frame().band(),
                fit.fit(item)
                        .map(each -> new Fit(each.infit(), each.infitZ(), each.outfit(), each.outfitZ()))
                        .orElse(null),
                drift(item, of.version()));
    }

    /** By what was answered since the parameters came into force: what came before is in them already. */
    private @Nullable Moved drift(int item, ItemVersionId version) {
        KnownDifficulty before = known.get(version);
        if (before == null) return null;
        DifficultyShift shift = fit.shift(item, sitting -> isSince(before, log.response(sitting, item)));
        int since = (int) fit.seen(item).stream()
                .filter(seen -> isSince(before, log.response(seen.sitting(), item)))
                .count();
        return new Moved(shift.shift(), shift.z(before.standardError()), since, before.since());
    }

    private static boolean isSince(KnownDifficulty before, LoggedResponse response) {
        return response.answeredAt().isAfter(before.since());
    }

    private static Rise rise(SuddenRise found, List<LoggedResponse> given) {
        return new Rise(
                given.get(found.from()).answeredAt(),
                found.rise(),
                found.z(),
                facility(given.subList(0, found.from())),
                facility(given.subList(found.from(), given.size())));
    }

    private static double facility(List<LoggedResponse> some) {
        return some.stream().mapToDouble(each -> each.score().value()).average().orElse(0);
    }
}
