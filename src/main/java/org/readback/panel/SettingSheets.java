package org.readback.panel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.assessment.ScaleCard;
import org.readback.assessment.Scales;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemTallies;
import org.readback.item.ItemId;
import org.readback.panel.RatingSheet.Earlier;
import org.readback.panel.RatingSheet.ItemToRate;
import org.readback.panel.RoundResult.BorderResult;
import org.readback.panel.Setting.Round;
import org.readback.psychometrics.AngoffCut;
import org.springframework.stereotype.Component;

/** Makes of rows what one person may see of them: of an open round nothing but one's own ratings and how far the others
 * have come. */
@Component
class SettingSheets {
    private final RatingRows ratings;
    private final Scales scales;
    private final ItemBank bank;
    private final ItemTallies tallies;
    private final AccountDirectory directory;

    SettingSheets(RatingRows ratings, Scales scales, ItemBank bank, ItemTallies tallies, AccountDirectory directory) {
        this.ratings = ratings;
        this.scales = scales;
        this.bank = bank;
        this.tallies = tallies;
        this.directory = directory;
    }

    RoundFigures figures(Setting setting, int round) {
        return new RoundFigures(setting, ratings.of(setting.id(), round));
    }

    SettingCard card(Setting setting, AccountId viewer) {
        var roles = setting.roles(viewer);
        return new SettingCard(
                setting.id(),
                name(setting),
                setting.state(),
                setting.newest().number(),
                setting.openedAt(),
                roles,
                task(setting, viewer));
    }

    private ScaleName name(Setting setting) {
        Optional<ScaleCard> card = scales.find(setting.scale());
        return new ScaleName(
                setting.scale(),
                setting.framework(),
                card.map(ScaleCard::title).orElse(null),
                card.map(ScaleCard::part).orElse(""));
    }

    private Task task(Setting setting, AccountId viewer) {
        var roles = setting.roles(viewer);
        boolean leads = roles.contains(PanelRole.FACILITATOR);
        return switch (setting.state()) {
            case RATING -> {
                RoundFigures figures = figures(setting, setting.newest().number());
                boolean mayRate = roles.contains(PanelRole.RATER)
                        && figures.counts().getOrDefault(viewer, 0) < setting.judgements();
                if (mayRate) yield Task.RATE;
                yield leads && figures.complete().size() == setting.raters().size() ? Task.CLOSE_ROUND : Task.NOTHING;
            }
            case DISCUSSING -> leads ? Task.GO_ON : Task.NOTHING;
            case PROPOSED -> roles.contains(PanelRole.DECIDER) ? Task.DECIDE : Task.NOTHING;
            case ADOPTED, REJECTED, GIVEN_UP -> Task.NOTHING;
        };
    }

    SettingSheet sheet(Setting setting, AccountId viewer) {
        var people = new HashSet<>(setting.raters());
        people.addAll(List.of(setting.facilitator(), setting.decider()));
        Map<AccountId, AccountName> names = directory.names(people);
        Map<AccountId, Seat> seats = seats(setting, viewer, names);
        var counts = figures(setting, setting.newest().number()).counts();
        return new SettingSheet(
                card(setting, viewer),
                display(names, setting.facilitator()),
                display(names, setting.decider()),
                setting.borders(),
                items(setting),
                setting.raters().stream()
                        .map(rater -> new RaterProgress(seat(seats, rater), counts.getOrDefault(rater, 0)))
                        .toList(),
                closed(setting).stream()
                        .map(round -> result(setting, round, seats))
                        .toList(),
                Optional.ofNullable(setting.proposal()),
                scales.cuts(setting.scale()),
                setting.reason());
    }

    /** Raters know one another by number; who leads or decides knows their names. */
    private static Map<AccountId, Seat> seats(Setting setting, AccountId viewer, Map<AccountId, AccountName> names) {
        var roles = setting.roles(viewer);
        boolean knows = roles.contains(PanelRole.FACILITATOR) || roles.contains(PanelRole.DECIDER);
        var seats = new HashMap<AccountId, Seat>();
        for (AccountId rater : setting.raters()) {
            boolean me = rater.equals(viewer);
            seats.put(rater, new Seat(seats.size() + 1, knows || me ? display(names, rater) : "", me));
        }
        return seats;
    }

    private static Seat seat(Map<AccountId, Seat> seats, AccountId rater) {
        return Optional.ofNullable(seats.get(rater)).orElseThrow();
    }

    private static String display(Map<AccountId, AccountName> names, AccountId person) {
        AccountName name = names.get(person);
        return name == null ? "" : name.displayName();
    }

    /** Newest first. */
    private static List<Round> closed(Setting setting) {
        return setting.rounds().stream()
                .filter(round -> round.closedAt() != null)
                .sorted(Comparator.comparingInt(Round::number).reversed())
                .toList();
    }

    private RoundResult result(Setting setting, Round round, Map<AccountId, Seat> seats) {
        RoundFigures figures = figures(setting, round.number());
        List<AccountId> complete = figures.complete();
        return new RoundResult(
                round.number(),
                Optional.ofNullable(round.closedAt()).orElseThrow(),
                complete.stream().map(rater -> seat(seats, rater)).toList(),
                setting.raters().stream()
                        .filter(rater -> !complete.contains(rater))
                        .map(rater -> seat(seats, rater))
                        .toList(),
                setting.borders().stream()
                        .map(border -> new BorderResult(border.band(), figures.cut(border)))
                        .toList());
    }

    private List<JudgedItem> items(Setting setting) {
        boolean known = !closed(setting).isEmpty();
        Map<ItemId, ItemTallies.Tally> counted = known ? tallies.all() : Map.of();
        return setting.items().stream()
                .map(item -> {
                    ItemTallies.Tally tally = counted.get(item.version().item());
                    return new JudgedItem(
                            item.position(),
                            bank.version(item.version()),
                            tally == null ? 0 : tally.responses(),
                            tally == null ? null : tally.facility());
                })
                .toList();
    }

    RatingSheet rating(Setting setting, AccountId rater) {
        var own = figures(setting, setting.newest().number()).of(rater);
        int before = setting.newest().number() - 1;
        var earlier = before == 0 ? Map.<Integer, Map<Integer, Earlier>>of() : earlier(setting, before, rater);
        return new RatingSheet(
                setting.id(),
                name(setting),
                setting.newest().number(),
                setting.state() == SettingState.RATING,
                setting.borders(),
                items(setting).stream()
                        .map(item -> new ItemToRate(
                                item,
                                own.getOrDefault(item.position(), Map.of()),
                                earlier.getOrDefault(item.position(), Map.of())))
                        .toList());
    }

    /** By position and band. */
    private Map<Integer, Map<Integer, Earlier>> earlier(Setting setting, int round, AccountId rater) {
        RoundFigures figures = figures(setting, round);
        var mine = figures.of(rater);
        var all = new HashMap<Integer, Map<Integer, Earlier>>();
        for (Border border : setting.borders()) {
            AngoffCut cut = figures.cut(border);
            IntStream.rangeClosed(1, setting.items().size()).forEach(position -> {
                AngoffCut.Item said = cut.items().get(position - 1);
                Double own = mine.getOrDefault(position, Map.of()).get(border.band());
                all.computeIfAbsent(position, _ -> new HashMap<>())
                        .put(border.band(), new Earlier(own, said.mean(), said.lowest(), said.highest()));
            });
        }
        return all;
    }
}
