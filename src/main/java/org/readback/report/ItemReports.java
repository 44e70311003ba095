package org.readback.report;

import java.util.List;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Occasion;
import org.readback.bank.ResponseLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody reports about items that they answered: one report a version, which stays as it was sent. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
public class ItemReports {
    private final SignedIn signedIn;
    private final ResponseLog log;
    private final ItemBank bank;
    private final ReportRows rows;
    private final ApplicationEventPublisher events;

    ItemReports(SignedIn signedIn, ResponseLog log, ItemBank bank, ReportRows rows, ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.log = log;
        this.bank = bank;
        this.rows = rows;
        this.events = events;
    }

    /** One answer of this person and what they reported.
     *
     * @throws AccessDeniedException if nobody or somebody else gave that answer */
    @Transactional(readOnly = true)
    public ReportPlace place(UUID nonce) {
        return place(mine(nonce));
    }

    /** The answers that this person gave in a sitting, by position; empty if it is another person's. */
    @Transactional(readOnly = true)
    public List<ReportPlace> places(UUID sitting) {
        return log.sitting(sitting).stream()
                .filter(answer -> answer.person().equals(me()))
                .map(this::place)
                .toList();
    }

    private ReportPlace place(LoggedResponse answer) {
        return new ReportPlace(answer.nonce(), answer.position(), rows.of(me(), answer.item()));
    }

    /** Writes a report down; if this person reported the same version before, that report is given back instead.
     *
     * @throws AccessDeniedException if nobody or somebody else gave that answer */
    public ItemReport report(UUID nonce, NewReport report) {
        LoggedResponse answer = mine(nonce);
        var made = rows.insert(answer, report);
        made.map(ReportChange::made).ifPresent(events::publishEvent);
        return made.or(() -> rows.of(me(), answer.item())).orElseThrow();
    }

    /** All that this person reported, newest first. */
    @Transactional(readOnly = true)
    public List<MyReport> mine() {
        return rows.of(me()).stream().map(this::mine).toList();
    }

    private MyReport mine(ReportRows.Stored stored) {
        LoggedResponse answer = log.byNonce(stored.nonce()).orElseThrow();
        if (answer.occasion() == Occasion.TEST) {
            return new MyReport.OfTest(stored.report(), answer.sitting(), answer.position());
        }
        BankItem version = bank.version(answer.item());
        return new MyReport.OfLesson(
                stored.report(), version.in(answer.language()).stem());
    }

    private LoggedResponse mine(UUID nonce) {
        return log.byNonce(nonce)
                .filter(answer -> answer.person().equals(me()))
                .orElseThrow(() -> new AccessDeniedException("Nobody or somebody else gave this answer."));
    }

    private AccountId me() {
        return signedIn.require().id();
    }
}
