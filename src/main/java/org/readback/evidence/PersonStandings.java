package org.readback.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.readback.account.AccountId;
import org.readback.base.LocalText;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.evidence.Standing.Line;
import org.readback.profile.Profiles;
import org.readback.profile.SubjectTitles;
import org.readback.requirement.Board;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.PersonState;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;
import org.springframework.stereotype.Component;

/** One person's row of the board, with titles; checks no permission. */
@Component
class PersonStandings {
    private final EvidenceBook book;
    private final Rolls rolls;
    private final Profiles profiles;
    private final SubjectTitles titles;

    PersonStandings(EvidenceBook book, Rolls rolls, Profiles profiles, SubjectTitles titles) {
        this.book = book;
        this.rolls = rolls;
        this.profiles = profiles;
        this.titles = titles;
    }

    Standing of(AccountId person, LocalDate day) {
        Optional<RollMember> member =
                Optional.ofNullable(rolls.of(List.of(person), day).get(person));
        Optional<ContingentId> contingent = rolls.contingentOf(person, day);
        if (member.isEmpty() || contingent.isEmpty()) {
            return new Standing(day, Optional.empty(), List.of(), PersonState.READY);
        }
        Held held = book.of(person);
        var facts = new PersonFacts(
                person.toString(),
                member.get().subUnit().toString(),
                Set.copyOf(member.get().posts()),
                held.evidence(),
                held.waivers(),
                held.begun());
        var terms = new Board.Terms(
                profiles.versions(contingent.get()), rolls.deployment(contingent.get()), profiles.settings(), day);
        Board board = Board.of(terms, List.of(facts));
        return new Standing(
                day, board.profile(), lines(board), board.rows().getFirst().state());
    }

    private List<Line> lines(Board board) {
        SortedMap<Subject, LocalText> named = titles.of(board.columns());
        Row row = board.rows().getFirst();
        var lines = new ArrayList<Line>();
        for (int column = 0; column < board.columns().size(); column++) {
            Subject subject = board.columns().get(column);
            if (row.cells().get(column).state() != CellState.NOT_REQUIRED) {
                lines.add(new Line(
                        subject,
                        Objects.requireNonNull(named.get(subject)),
                        row.cells().get(column)));
            }
        }
        return lines;
    }
}
