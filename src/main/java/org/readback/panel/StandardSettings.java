package org.readback.panel;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountName;
import org.readback.account.SignedIn;
import org.readback.assessment.ScaleCard;
import org.readback.bank.BankItem;
import org.readback.base.UserError;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Standard settings as those see them who belong to one: to everybody else there is none. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class StandardSettings {
    /** So many raters at least have to rate everything. */
    public static final int FEWEST_RATERS = 3;

    /** So many rounds at least lead to a proposal. */
    public static final int FEWEST_ROUNDS = 2;

    static final int MOST_REASON = 1000;

    private final SettingRows rows;
    private final SettingSheets sheets;
    private final PanelSteps steps;
    private final NewSettings news;
    private final SignedIn signedIn;

    StandardSettings(SettingRows rows, SettingSheets sheets, PanelSteps steps, NewSettings news, SignedIn signedIn) {
        this.rows = rows;
        this.sheets = sheets;
        this.steps = steps;
        this.news = news;
        this.signedIn = signedIn;
    }

    /** Those in which the person signed in has a part, newest first. */
    @Transactional(readOnly = true)
    public List<SettingCard> mine() {
        var me = signedIn.require().id();
        return rows.of(me).stream().map(setting -> sheets.card(setting, me)).toList();
    }

    /** Empty if there is none, or if the person signed in has no part in it: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<SettingSheet> find(StandardSettingId id) {
        var me = signedIn.require().id();
        return rows.find(id).filter(setting -> !setting.roles(me).isEmpty()).map(setting -> sheets.sheet(setting, me));
    }

    /** The scales of the tests on offer. */
    @Transactional(readOnly = true)
    public List<ScaleCard> scales() {
        return news.scales();
    }

    /** All items that measure a scale, by id. */
    @Transactional(readOnly = true)
    public List<BankItem> pool(String scale) {
        return news.pool(scale);
    }

    /** A sample spread over the difficulties of the pool, easiest first.
     *
     * @param size at least 1 */
    @Transactional(readOnly = true)
    public List<BankItem> sample(String scale, int size) {
        return ItemSample.spread(news.pool(scale), size);
    }

    /** Those who may rate or decide: all instructors but the one signed in, who leads. */
    @Transactional(readOnly = true)
    public List<AccountName> candidates() {
        return news.candidates();
    }

    /** Opens a standard setting with its first round; whoever does so leads it.
     *
     * @throws UserError if a part of it is missing or does not fit */
    public StandardSettingId open(NewSetting wanted) {
        return news.open(wanted);
    }

    /** Ends a round; from then on its ratings can be seen.
     *
     * @throws UserError if fewer than {@link #FEWEST_RATERS} have rated everything */
    public void closeRound(StandardSettingId id) {
        steps.closeRound(id);
    }

    /** Begins another round. */
    public void openRound(StandardSettingId id) {
        steps.openRound(id);
    }

    /** Proposes the cuts of the newest round.
     *
     * @throws UserError if there were fewer than {@link #FEWEST_ROUNDS} rounds, or if a cut is none */
    public void propose(StandardSettingId id) {
        steps.propose(id);
    }

    /** Puts the proposed cuts in force, for attempts that begin from now on.
     *
     * @throws UserError if others were put in force since they were proposed */
    public void adopt(StandardSettingId id) {
        steps.adopt(id);
    }

    /** Ends it with the cuts as they are.
     *
     * @param reason for the panel to read; not blank */
    public void reject(StandardSettingId id, String reason) {
        steps.reject(id, reason);
    }

    /** Ends a standard setting without a result. */
    public void giveUp(StandardSettingId id) {
        steps.giveUp(id);
    }
}
