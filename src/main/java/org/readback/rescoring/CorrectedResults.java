package org.readback.rescoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results that were computed again, for those they are about and for those who look after them. Each stays news until
 * its reader has read it. */
@Service
@Transactional
public class CorrectedResults {
    private final SignedIn signedIn;
    private final CorrectionRows rows;
    private final Effects effects;

    CorrectedResults(SignedIn signedIn, CorrectionRows rows, Effects effects) {
        this.signedIn = signedIn;
        this.rows = rows;
        this.effects = effects;
    }

    /** A result that was computed again. */
    public record News(CorrectionId correction, Effect effect) {}

    /** One's own that one has not read of, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINEE')")
    public List<News> mine() {
        AccountId me = signedIn.require().id();
        return news(rows.unread(me, me));
    }

    /** Of the people one looks after, those in which a band, a pass or a duty changed; the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    public List<News> ofMyPeople() {
        CurrentAccount me = signedIn.require();
        List<CorrectionRows.Effect> unread = rows.unread(me.id(), null).stream()
                .filter(effect -> effect.felt() && !effect.person().equals(me.id()))
                .toList();
        Set<AccountId> seen = effects.seen(
                me, unread.stream().map(CorrectionRows.Effect::person).toList());
        return news(
                unread.stream().filter(effect -> seen.contains(effect.person())).toList());
    }

    /** Two corrections of one attempt are two. */
    private List<News> news(List<CorrectionRows.Effect> unread) {
        var news = new ArrayList<News>();
        unread.stream()
                .map(CorrectionRows.Effect::correction)
                .distinct()
                .forEach(correction -> effects.done(unread.stream()
                                .filter(each -> each.correction().equals(correction))
                                .toList())
                        .forEach(effect -> news.add(new News(correction, effect))));
        return news;
    }

    /** Notes that one has read of it: it is no news any more. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'SUPERVISOR', 'INSTRUCTOR')")
    public void read(CorrectionId id) {
        rows.read(id, signedIn.require().id());
    }
}
