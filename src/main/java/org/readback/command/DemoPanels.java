package org.readback.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.bank.BankItem;
import org.readback.panel.Border;
import org.readback.panel.Judgement;
import org.readback.panel.NewSetting;
import org.readback.panel.PanelRatings;
import org.readback.panel.StandardSettingId;
import org.readback.panel.StandardSettings;
import org.springframework.stereotype.Component;

/** Two panels of invented instructors: one waits for the visitor's decision, the other for the visitor's ratings. */
@Component
class DemoPanels {
    private static final List<String> NAMES =
            List.of("Aliya Bekmuratova", "Pavel Sokolov", "Zarina Omarova", "Yerbol Saparov", "Timur Kalinin");
    private static final List<Border> BORDERS = List.of(
            new Border(3, "Follows the main points of a plain report or notice; details are often lost."),
            new Border(4, "Follows most of a detailed report; misses what is only hinted at."));
    private static final List<Double> ABILITIES = List.of(-0.4, 0.6);
    private static final int ITEMS = 12;
    private static final double APART = 0.35;
    private static final double NOISE = 0.08;
    private static final long SEED = 15_2026L;

    private final AccountDirectory accounts;
    private final StandardSettings settings;
    private final PanelRatings ratings;
    private final WorkAs workAs;

    DemoPanels(AccountDirectory accounts, StandardSettings settings, PanelRatings ratings, WorkAs workAs) {
        this.accounts = accounts;
        this.settings = settings;
        this.ratings = ratings;
        this.workAs = workAs;
    }

    /** Does nothing if the instructor belongs to a panel already. */
    void convene(AccountId instructor) {
        if (!workAs.person(instructor, settings::mine).isEmpty()) return;
        List<AccountId> people =
                IntStream.range(0, NAMES.size()).mapToObj(this::person).toList();
        AccountId leader = people.getFirst();
        List<AccountId> raters = people.subList(1, people.size());
        RandomGenerator random = new SplittableRandom(SEED);
        List<String> scales = workAs.person(leader, settings::scales).stream()
                .map(scale -> scale.scale())
                .toList();
        if (scales.size() < 2) return;
        StandardSettingId first = open(leader, instructor, scales.get(0), raters);
        rate(first, raters, APART, random);
        step(leader, () -> settings.closeRound(first));
        step(leader, () -> settings.openRound(first));
        rate(first, raters, APART / 2, random);
        step(leader, () -> settings.closeRound(first));
        step(leader, () -> settings.propose(first));
        StandardSettingId second =
                open(leader, raters.get(2), scales.get(1), List.of(instructor, raters.get(0), raters.get(1)));
        rate(second, raters.subList(0, 2), APART, random);
    }

    private AccountId person(int number) {
        String signIn = "panel-" + (number + 1);
        return accounts.find(signIn)
                .orElseGet(() -> accounts.create(
                        new NewAccount(signIn, NAMES.get(number), Set.of(Role.INSTRUCTOR), Locale.ENGLISH)));
    }

    private StandardSettingId open(AccountId leader, AccountId decider, String scale, List<AccountId> raters) {
        return workAs.person(
                leader,
                () -> settings.open(new NewSetting(
                        scale,
                        decider,
                        BORDERS,
                        settings.sample(scale, ITEMS).stream()
                                .map(BankItem::version)
                                .toList(),
                        raters)));
    }

    /** Each rater has a place of their own for each border, and hits it with every item more or less.
     *
     * @param apart standard deviation between raters in logits */
    private void rate(StandardSettingId id, List<AccountId> raters, double apart, RandomGenerator random) {
        for (AccountId rater : raters) {
            double severity = random.nextGaussian(0, apart);
            step(
                    rater,
                    () -> ratings.sheet(id).orElseThrow().items().forEach(item -> {
                        for (int border = 0; border < BORDERS.size(); border++) {
                            double expected =
                                    item.item().item().model().expectedShare(ABILITIES.get(border) + severity);
                            double said = Math.clamp(random.nextGaussian(expected, NOISE), 0.05, 0.95);
                            ratings.rate(
                                    id,
                                    new Judgement(
                                            item.item().position(),
                                            BORDERS.get(border).band(),
                                            Math.round(said * 20) / 20.0));
                        }
                    }));
        }
    }

    private void step(AccountId who, Runnable work) {
        workAs.person(who, () -> {
            work.run();
            return true;
        });
    }
}
