package org.readback.panel;

import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.base.UserError;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What raters do: look at an item, judge, go on. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class PanelRatings {
    private final SettingRows settings;
    private final RatingRows ratings;
    private final SettingSheets sheets;
    private final SignedIn signedIn;

    PanelRatings(SettingRows settings, RatingRows ratings, SettingSheets sheets, SignedIn signedIn) {
        this.settings = settings;
        this.ratings = ratings;
        this.sheets = sheets;
        this.signedIn = signedIn;
    }

    /** Empty if there is no such standard setting, or if the person signed in does not rate in it. */
    @Transactional(readOnly = true)
    public Optional<RatingSheet> sheet(StandardSettingId id) {
        AccountId me = signedIn.require().id();
        return settings.find(id)
                .filter(setting -> setting.raters().contains(me))
                .map(setting -> sheets.rating(setting, me));
    }

    /** Writes one judgement down: when this returns it is saved. Judging again is another row, and the newest counts.
     *
     * @throws UserError if the round was closed in the meantime */
    public void rate(StandardSettingId id, Judgement judgement) {
        AccountId me = signedIn.require().id();
        Setting setting = settings.share(id)
                .filter(found -> found.raters().contains(me))
                .orElseThrow(() -> new AccessDeniedException("Not a rater of this standard setting"));
        if (setting.state() != SettingState.RATING) throw new UserError("panel.error.closed");
        boolean known = judgement.position() >= 1
                && judgement.position() <= setting.items().size()
                && setting.borders().stream().anyMatch(border -> border.band() == judgement.band());
        if (!known) throw new IllegalArgumentException("Not of this standard setting: " + judgement);
        ratings.add(id, setting.newest().number(), me, judgement);
    }
}
