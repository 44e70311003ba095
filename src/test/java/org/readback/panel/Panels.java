package org.readback.panel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.CutVersion.Cut;
import org.readback.assessment.Framework;
import org.readback.assessment.SampleScales;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.panel.Proposal.ProposedCut;
import org.readback.panel.Setting.RatedItem;
import org.readback.psychometrics.Interval;
import org.springframework.stereotype.Component;

/** Standard settings that have come some way: one border, two items, each on a scale of its own. The sample tests have
 * to be on offer. */
@Component
public class Panels {
    private final SettingRows rows;
    private final RatingRows ratings;
    private final SampleScales scales;
    private final ItemBank bank;
    private final TestAccounts accounts;

    Panels(SettingRows rows, RatingRows ratings, SampleScales scales, ItemBank bank, TestAccounts accounts) {
        this.rows = rows;
        this.ratings = ratings;
        this.scales = scales;
        this.bank = bank;
        this.accounts = accounts;
    }

    /** What an instructor has a part in.
     *
     * @param rating led by them, everybody has rated round 1
     * @param discussed led by them, after two rounds
     * @param rated where they rate in round 1
     * @param decided where a proposal waits for them */
    public record Parts(
            StandardSettingId rating,
            StandardSettingId discussed,
            StandardSettingId rated,
            StandardSettingId decided) {}

    public Parts parts(AccountId instructor) {
        List<AccountId> others = List.of(instructor(), instructor(), instructor());
        var led = new Cast(instructor, others.getFirst(), others);
        var rates = new Cast(others.getFirst(), others.getLast(), List.of(instructor, others.get(1), others.get(2)));
        return new Parts(
                rated(begun(led), 1),
                discussed(led),
                begun(rates),
                proposed(new Cast(others.getFirst(), instructor, others)));
    }

    /** Who takes part. */
    public record Cast(AccountId facilitator, AccountId decider, List<AccountId> raters) {}

    public AccountId instructor() {
        return accounts.fresh(Role.INSTRUCTOR);
    }

    public Cast led(AccountId facilitator) {
        List<AccountId> raters = List.of(instructor(), instructor(), instructor());
        return new Cast(facilitator, raters.getFirst(), raters);
    }

    /** Round 1 is open and nobody has rated. */
    public StandardSettingId begun(Cast cast) {
        List<BankItem> items = bank.pool("sample-reading").subList(0, 2);
        var setting = new Setting(
                new StandardSettingId(UUID.randomUUID()),
                scales.fresh(),
                Framework.BANDS,
                cast.facilitator(),
                cast.decider(),
                Instant.EPOCH,
                null,
                null,
                "",
                List.of(new Border(3, "Follows a simple report.")),
                IntStream.of(0, 1)
                        .mapToObj(i -> new RatedItem(
                                i + 1, items.get(i).version(), items.get(i).model()))
                        .toList(),
                cast.raters(),
                List.of());
        rows.insert(setting);
        return setting.id();
    }

    /** Everybody has rated everything in this round: 0.4 and 0.6, each rater 0.05 above the one before. */
    public StandardSettingId rated(StandardSettingId id, int round) {
        Setting setting = rows.find(id).orElseThrow();
        for (int rater = 0; rater < setting.raters().size(); rater++) {
            ratings.add(id, round, setting.raters().get(rater), new Judgement(1, 3, 0.4 + 0.05 * rater));
            ratings.add(id, round, setting.raters().get(rater), new Judgement(2, 3, 0.6 + 0.05 * rater));
        }
        return id;
    }

    /** Two rounds are closed. */
    public StandardSettingId discussed(Cast cast) {
        StandardSettingId id = rated(begun(cast), 1);
        rows.closeRound(id);
        rows.openRound(id, 2);
        rated(id, 2);
        rows.closeRound(id);
        return id;
    }

    /** Band 3 from -0.3 logits is proposed. */
    public StandardSettingId proposed(Cast cast) {
        StandardSettingId id = discussed(cast);
        var cut = new Cut(3, -0.3, new Interval(-0.6, -0.1));
        rows.propose(id, new Proposal(1, 3, List.of(new ProposedCut(cut, 0.55, 0.05))));
        return id;
    }
}
