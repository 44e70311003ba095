package org.readback.exam;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.TestRule;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What instructors arrange for a person whatever the session: more time, one attempt more. Only for people whom they
 * look after. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Arrangements {
    private static final int LONGEST_REASON = 300;

    private final ExamDesk desk;
    private final Watch watch;
    private final ApplicationEventPublisher events;

    Arrangements(ExamDesk desk, Watch watch, ApplicationEventPublisher events) {
        this.desk = desk;
        this.watch = watch;
        this.events = events;
    }

    /** All that was ever arranged for people whom the person signed in looks after, newest first. */
    @Transactional(readOnly = true)
    public ArrangementSheet sheet() {
        Set<AccountId> mine = watch.mine();
        List<Given> given = desk.arrangements().given(mine);
        List<Granted> granted = desk.arrangements().granted(mine);
        var named = new HashSet<AccountId>();
        given.forEach(each -> named.addAll(List.of(each.person(), each.by())));
        granted.forEach(each -> named.addAll(List.of(each.person(), each.by())));
        Map<AccountId, String> names = desk.people().names(named).values().stream()
                .collect(Collectors.toUnmodifiableMap(AccountName::id, AccountName::displayName));
        return new ArrangementSheet(people(), desk.attempts().tests(), given, granted, names);
    }

    private List<Candidate> people() {
        return watch.groups().stream()
                .filter(group -> group.subUnit().isEmpty())
                .flatMap(group -> group.people().stream())
                .distinct()
                .toList();
    }

    /** More time in every test that this person takes from now on, and in what they are taking. What was given before no
     * longer counts, but a running attempt never has less than before.
     *
     * @throws UserError if others look after the person, or what is given is no such thing */
    public void giveTime(AccountId person, Extra extra) {
        Extra given = checked(extra);
        requireMine(person);
        desk.attempts().lockStarts(person);
        desk.arrangements().give(person, null, given, watch.me());
        desk.attempts().lengthen(desk.attempts().of(person), given.percent());
        events.publishEvent(new ExamEvent("extra-time-given", person.toString(), given.percent() + " %, every test"));
    }

    /** One attempt beyond the limit and without the wait; it is used up by the next attempt that needs it.
     *
     * @throws UserError if others look after the person, one is granted already, or the reason is missing */
    public void grantResit(AccountId person, BlueprintId test, String reason) {
        requireReason(reason);
        requireMine(person);
        TestRule rule = desk.test(test).orElseThrow(() -> new UserError("exam.error.test"));
        if (!desk.arrangements().grant(person, rule.test(), reason.strip(), watch.me())) {
            throw new UserError("exam.error.granted");
        }
        events.publishEvent(new ExamEvent("resit-granted", person.toString(), test.blueprintId()));
    }

    private void requireMine(AccountId person) {
        if (!watch.mayHandle(person)) throw new UserError("exam.error.person");
    }

    static Extra checked(Extra extra) {
        if (extra.percent() < 0 || extra.percent() > Extra.MOST) throw new UserError("exam.error.percent", Extra.MOST);
        requireReason(extra.reason());
        return new Extra(extra.percent(), extra.reason().strip());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new UserError("exam.error.reason", LONGEST_REASON);
        }
    }
}
