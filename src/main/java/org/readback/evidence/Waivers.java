package org.readback.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.evidence.WaiverCase.Kind;
import org.readback.evidence.WaiverCase.State;
import org.readback.evidence.WaiverCase.Step;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leave to go without something: one supervisor asks, another gives it or refuses, either ends it early. Never for
 * oneself, and never one person twice. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Waivers {
    private final Desk desk;
    private final WaiverRows rows;
    private final WaiverLines lines;

    Waivers(Desk desk, WaiverRows rows, WaiverLines lines) {
        this.desk = desk;
        this.rows = rows;
        this.lines = lines;
    }

    /** Of the people in reach, the newest first. */
    @Transactional(readOnly = true)
    public List<WaiverLine> all() {
        List<WaiverCase> all = rows.all();
        Set<AccountId> seen = desk.reach()
                .among(desk.me(), all.stream().map(WaiverCase::person).toList());
        return lines.of(
                all.stream().filter(each -> seen.contains(each.person())).toList(), desk.me(), desk.today());
    }

    /** How many wait for the person signed in: asked for by others, for others. */
    @Transactional(readOnly = true)
    public long waiting() {
        AccountId me = desk.me().id();
        return all().stream()
                .filter(line -> line.state() == State.ASKED && !line.mine())
                .filter(line -> !line.waiver().person().equals(me))
                .count();
    }

    /** @throws UserError if it is over before it begins, has no reason, or one for this already waits or is in force */
    public WaiverId ask(NewWaiver wanted) {
        desk.requireOthers(Set.of(wanted.person()));
        LocalDate today = desk.today();
        if (wanted.until()
                .filter(last -> last.isBefore(wanted.from()) || last.isBefore(today))
                .isPresent()) {
            throw new UserError("evidence.error.period");
        }
        boolean known = rows.of(List.of(wanted.person())).stream()
                .filter(each -> each.subject().equals(wanted.subject()))
                .map(each -> each.on(today))
                .anyMatch(state -> state == State.ASKED || state == State.AHEAD || state == State.IN_FORCE);
        if (known) throw new UserError("evidence.error.waived");
        var asked = new WaiverCase(
                new WaiverId(UUID.randomUUID()),
                wanted.person(),
                wanted.subject(),
                wanted.from(),
                wanted.until(),
                desk.reason(wanted.reason()),
                desk.me().id(),
                desk.clock().instant(),
                Optional.empty(),
                Optional.empty());
        rows.ask(asked);
        tell("waiver-asked", asked, asked.reason());
        return asked.id();
    }

    /** The second signature.
     *
     * @throws UserError if it is one's own, is decided already or would be over */
    public void approve(WaiverId id) {
        WaiverCase found = mayDecide(id);
        if (found.until().filter(desk.today()::isAfter).isPresent()) throw new UserError("evidence.error.period");
        take(found, Kind.APPROVED, "");
        tell("waiver-approved", found, found.reason());
    }

    /** @throws UserError if it is one's own, is decided already, or no reason is given */
    public void refuse(WaiverId id, String reason) {
        WaiverCase found = mayDecide(id);
        String said = desk.reason(reason);
        take(found, Kind.REFUSED, said);
        tell("waiver-refused", found, said);
    }

    /** From today on it covers nothing.
     *
     * @throws UserError if it is neither in force nor ahead, or no reason is given */
    public void end(WaiverId id, String reason) {
        WaiverCase found = inReach(id);
        State state = found.on(desk.today());
        if (state != State.IN_FORCE && state != State.AHEAD) throw new UserError("evidence.error.late");
        String said = desk.reason(reason);
        take(found, Kind.ENDED, said);
        tell("waiver-ended", found, said);
    }

    private void take(WaiverCase found, Kind kind, String reason) {
        var step = new Step(
                kind, desk.today(), reason, desk.me().id(), desk.clock().instant());
        if (!rows.step(found, step)) throw new UserError("evidence.error.late");
    }

    private WaiverCase mayDecide(WaiverId id) {
        WaiverCase found = inReach(id);
        if (found.decision().isPresent()) throw new UserError("evidence.error.late");
        if (found.askedBy().equals(desk.me().id())) throw new UserError("evidence.error.own");
        return found;
    }

    private WaiverCase inReach(WaiverId id) {
        WaiverCase found = rows.find(id)
                .filter(each -> desk.reach().maySee(desk.me(), each.person()))
                .orElseThrow(() -> new UserError("evidence.error.unknown"));
        desk.requireOthers(Set.of(found.person()));
        return found;
    }

    private void tell(String action, WaiverCase waiver, String reason) {
        desk.tell(action, waiver.person(), waiver.subject() + " " + waiver.id() + ": " + reason);
    }
}
