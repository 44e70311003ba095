package org.readback.battery;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.Reach;
import org.readback.account.SignedIn;
import org.readback.base.UserError;
import org.readback.battery.Battery.Part;
import org.readback.battery.BatteryRows.Run;
import org.readback.battery.InterviewSheet.Card;
import org.readback.battery.InterviewSheet.Rated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews, by instructors with those they look after: asked and rated in one go, once, never by oneself. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Interviews {
    private static final int LONGEST = 4000;

    private final BatteryDesk desk;
    private final InterviewRows rows;
    private final Reach reach;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Interviews(BatteryDesk desk, InterviewRows rows, Reach reach, SignedIn signedIn, ApplicationEventPublisher events) {
        this.events = events;
        this.desk = desk;
        this.rows = rows;
        this.reach = reach;
        this.signedIn = signedIn;
    }

    /** Those that this instructor can hold now, oldest first. */
    @Transactional(readOnly = true)
    public List<Card> waiting() {
        return desk.rows().waiting().stream()
                .filter(run -> part(run).isPresent() && isMine(run))
                .filter(run -> rows.find(run.id()).isEmpty())
                .map(run -> new Card(
                        run.id(),
                        desk.battery(run).title(),
                        desk.name(run.person()),
                        run.endedAt().orElseThrow()))
                .toList();
    }

    /** Empty if there is no such run, if it has no interview or is not so far, or if its person is out of reach. */
    @Transactional(readOnly = true)
    public Optional<InterviewSheet> open(RunId id) {
        return find(id).map(this::sheet);
    }

    private Optional<Run> find(RunId id) {
        return desk.rows()
                .find(id)
                .filter(run -> run.endedAt().isPresent() && part(run).isPresent())
                .filter(this::isMine);
    }

    private InterviewSheet sheet(Run run) {
        Part.Interview interview = part(run).orElseThrow();
        return new InterviewSheet(
                run.id(),
                desk.battery(run).title(),
                desk.name(run.person()),
                interview.time(),
                interview.questions(),
                rows.find(run.id()));
    }

    /** Keeps what was given, once: asked again it gives what there is.
     *
     * @param halves of a point for each question, 0 to 2
     * @throws UserError if this instructor cannot hold it, or if a question has no points */
    public InterviewSheet rate(RunId id, List<Integer> halves, String remark) {
        Run run = find(id).orElseThrow(() -> new UserError("battery.interview.none"));
        if (halves.size() != part(run).orElseThrow().questions().size()
                || halves.stream().anyMatch(half -> half < 0 || half > 2)) {
            throw new UserError("battery.interview.points");
        }
        if (remark.length() > LONGEST) throw new UserError("battery.interview.long", LONGEST);
        var rated =
                new Rated(signedIn.require().id(), halves, remark, desk.rows().now());
        if (rows.add(id, rated)) {
            events.publishEvent(InterviewGiven.of(run.person(), id, rated));
            desk.refresh(run);
        }
        return sheet(run);
    }

    private Optional<Part.Interview> part(Run run) {
        return desk.battery(run).parts().getLast() instanceof Part.Interview interview
                ? Optional.of(interview)
                : Optional.empty();
    }

    private boolean isMine(Run run) {
        AccountId me = signedIn.require().id();
        return !run.person().equals(me) && reach.maySee(signedIn.require(), run.person());
    }
}
