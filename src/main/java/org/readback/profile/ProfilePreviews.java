package org.readback.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readback.account.SignedIn;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Rolls;
import org.readback.profile.Preview.CellChange;
import org.readback.profile.Preview.PersonChange;
import org.readback.requirement.Board;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.ProfileText;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would change if a text of a profile ruled a contingent. Nothing is stored: both boards are computed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class ProfilePreviews {
    private final ProfilePages pages;
    private final Profiles profiles;
    private final ContingentFacts facts;
    private final Rolls rolls;
    private final SignedIn signedIn;

    ProfilePreviews(ProfilePages pages, Profiles profiles, ContingentFacts facts, Rolls rolls, SignedIn signedIn) {
        this.pages = pages;
        this.profiles = profiles;
        this.facts = facts;
        this.rolls = rolls;
        this.signedIn = signedIn;
    }

    /** Contingents that may be looked at, soonest departure first. */
    public List<ContingentCard> contingents() {
        return rolls.seenBy(signedIn.require());
    }

    /** What is written now, or else the newest version, against what rules the contingent on the day. Empty if there is no
     * such profile, no such contingent, or if the person signed in does not look after all of it: they look alike. */
    public Optional<Preview> of(ProfileId profile, ContingentId contingent, LocalDate day) {
        if (!rolls.mayManage(signedIn.require(), contingent)) return Optional.empty();
        return pages.find(profile)
                .flatMap(ProfilePreviews::text)
                .flatMap(text -> rolls.card(contingent).map(card -> compare(card, text.inForce("new", 1, day), day)));
    }

    private static Optional<ProfileText> text(ProfilePage page) {
        return page.draft()
                .map(ProfilePage.Draft::text)
                .or(() ->
                        page.versions().stream().map(ProfilePage.Version::text).findFirst());
    }

    private Preview compare(ContingentCard contingent, RequirementProfile wanted, LocalDate day) {
        ContingentFacts.Facts known = facts.of(contingent.id(), day);
        List<PersonFacts> people =
                known.people().stream().map(ContingentFacts.Person::facts).toList();
        Board before = board(profiles.versions(contingent.id()), known, day, people);
        Board after = board(List.of(wanted), known, day, people);
        var changes = new ArrayList<PersonChange>();
        for (int index = 0; index < people.size(); index++) {
            change(
                            known.people().get(index).name(),
                            new Two(before, before.rows().get(index)),
                            new Two(after, after.rows().get(index)))
                    .ifPresent(changes::add);
        }
        changes.sort(Comparator.comparing(PersonChange::after).reversed().thenComparing(PersonChange::before));
        return new Preview(contingent, day, before, after, changes);
    }

    private Board board(
            List<RequirementProfile> versions, ContingentFacts.Facts known, LocalDate day, List<PersonFacts> people) {
        return Board.of(new Board.Terms(versions, known.deployment(), profiles.settings(), day), people);
    }

    private record Two(Board board, Row row) {
        Map<Subject, CellState> states() {
            var states = new HashMap<Subject, CellState>();
            for (int column = 0; column < board.columns().size(); column++) {
                states.put(board.columns().get(column), row.cells().get(column).state());
            }
            return states;
        }
    }

    private static Optional<PersonChange> change(String name, Two before, Two after) {
        Map<Subject, CellState> then = before.states();
        Map<Subject, CellState> now = after.states();
        SortedSet<Subject> subjects = new TreeSet<>(then.keySet());
        subjects.addAll(now.keySet());
        List<CellChange> cells = subjects.stream()
                .map(subject -> new CellChange(
                        subject,
                        then.getOrDefault(subject, CellState.NOT_REQUIRED),
                        now.getOrDefault(subject, CellState.NOT_REQUIRED)))
                .filter(change -> change.before() != change.after())
                .toList();
        if (cells.isEmpty()) return Optional.empty();
        return Optional.of(new PersonChange(
                name,
                before.row().facts().group(),
                before.row().state(),
                after.row().state(),
                cells));
    }
}
