package org.readback.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.training.AttendanceSheet.Entry;
import org.readback.training.ClassRows.Enrolled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was at a session. What is recorded stays: a correction is recorded besides, and counts from then on. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class ClassAttendance {
    private final ClassStores stores;
    private final ClassDesk desk;

    ClassAttendance(ClassStores stores, ClassDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    /** Empty if there is no such session, or its class is not theirs: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<AttendanceSheet> find(ClassSessionId id) {
        return stores.sessions()
                .find(id)
                .flatMap(session -> desk.seen(session.ofClass()).map(row -> sheet(row, session)));
    }

    private AttendanceSheet sheet(ClassRows.Row row, ClassSessionRows.Row session) {
        Map<AccountId, Presence> attendance = recorded(session.id());
        List<Enrolled> enrolled = desk.people(row);
        var names = desk.names(row, enrolled, List.of(session));
        List<Entry> people = enrolled.stream()
                .filter(each -> each.on(session.planned().day()) || attendance.containsKey(each.person()))
                .map(each -> new Entry(
                        each.person(),
                        ClassDesk.name(each.person(), names),
                        Optional.ofNullable(attendance.get(each.person()))))
                .sorted(Comparator.comparing(Entry::name))
                .toList();
        return new AttendanceSheet(
                row.made().name(),
                desk.card(session, enrolled, attendance, names, stores.titles().titles()),
                people);
    }

    private Map<AccountId, Presence> recorded(ClassSessionId id) {
        return stores.sessions().attendance(List.of(id)).getOrDefault(id, Map.of());
    }

    /** Records who was there; nothing is written for those of whom the same is known already.
     *
     * @throws UserError if it is still to come or called off
     * @throws AccessDeniedException if it is not theirs, or one of the people was not expected */
    public void record(ClassSessionId id, Map<AccountId, Presence> there) {
        AttendanceSheet sheet = find(id).orElseThrow(() -> new AccessDeniedException("Not a session of theirs."));
        if (!sheet.session().isHeld(desk.today())) throw new UserError("training.error.notHeld");
        Set<AccountId> expected = sheet.people().stream().map(Entry::person).collect(Collectors.toSet());
        if (!expected.containsAll(there.keySet())) throw new AccessDeniedException("Not people of this session.");
        Map<AccountId, Presence> before = recorded(id);
        Map<AccountId, Presence> changed = there.entrySet().stream()
                .filter(each -> before.get(each.getKey()) != each.getValue())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (changed.isEmpty()) return;
        stores.sessions().record(id, changed, desk.training().me().id());
        desk.training().tell("attendance-recorded", id.toString(), changed.size() + " people");
    }
}
