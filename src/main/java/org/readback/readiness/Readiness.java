package org.readback.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Rolls;
import org.readback.training.StudyTimes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Readiness as supervisors see it: of the contingents, or the sub-units, that they look after. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class Readiness {
    private final Boards boards;
    private final Rolls rolls;
    private final Remedies remedies;
    private final StudyTimes studies;
    private final Who who;

    Readiness(Boards boards, Rolls rolls, Remedies remedies, StudyTimes studies, Who who) {
        this.boards = boards;
        this.rolls = rolls;
        this.remedies = remedies;
        this.studies = studies;
        this.who = who;
    }

    /** Who asks, on which day, and whether it is theirs. */
    @Component("readinessWho")
    record Who(SignedIn signedIn, OwnBoards own, Clock clock) {
        LocalDate today() {
            return Centre.today(clock);
        }
    }

    /** Contingents of theirs on the day that matters next, soonest departure first.
     *
     * @param most how many of them */
    public List<Headline> headlines(int most) {
        return rolls.seenBy(who.signedIn().require()).stream()
                .limit(most)
                .map(card -> Headline.of(board(card, firstDay(card.id())), who.today()))
                .toList();
    }

    /** Those whom they look after; empty if there is no such contingent or nothing in it is theirs: the two look alike.
     *
     * @param day any; if none is said that of departure if it is ahead, otherwise today */
    public Optional<BoardSheet> board(ContingentId contingent, Optional<LocalDate> day) {
        return rolls.maySee(who.signedIn().require(), contingent)
                ? rolls.card(contingent).map(card -> board(card, day.orElseGet(() -> firstDay(contingent))))
                : Optional.empty();
    }

    /** Who of them is not ready, and what would help. */
    public GapSheet gaps(BoardSheet board) {
        who.own().require(board);
        return GapSheet.of(board, remedies.of(board.board()), who.today());
    }

    /** How their languages stand, and how long they studied. */
    public LanguageSheet languages(BoardSheet board) {
        who.own().require(board);
        return LanguageSheet.of(
                board,
                studies.language(
                        board.people().values().stream()
                                .map(BoardMember::account)
                                .toList(),
                        board.day()));
    }

    /** What runs out of all that they need. */
    public ExpirySheet expiry(BoardSheet board) {
        who.own().require(board);
        return ExpirySheet.of(board);
    }

    private LocalDate firstDay(ContingentId contingent) {
        return Headline.day(rolls.deployment(contingent), who.today());
    }

    private BoardSheet board(ContingentCard card, LocalDate day) {
        return boards.of(card, rolls.seenBy(who.signedIn().require(), card.id(), day), day);
    }
}
