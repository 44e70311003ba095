package org.readback.rescoring;

import java.util.List;
import java.util.function.Predicate;
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
        return news(rows.unread(me, me), _ -> true);
    }

    /** Of the people one looks after, those in which a band, a pass or a duty changed; the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    public List<News> ofMyPeople() {
        CurrentAccount me = signedIn.require();
        return news(
                rows.unread(me.id(), null),
                effect -> effect.felt() && !effect.person().equals(me.id()) && effects.maySee(me, effect.person()));
    }

    private List<News> news(List<CorrectionRows.Effect> unread, Predicate<CorrectionRows.Effect> concerned) {
        return unread.stream()
                .filter(concerned)
                .flatMap(each -> effects.done(List.of(each)).stream().map(done -> new News(each.correction(), done)))
                .toList();
    }

    /** Notes that one has read of it: it is no news any more. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'SUPERVISOR', 'INSTRUCTOR')")
    public void read(CorrectionId id) {
        rows.read(id, signedIn.require().id());
    }
}
