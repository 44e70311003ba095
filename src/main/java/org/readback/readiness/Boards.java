package org.readback.readiness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.evidence.EvidenceBook;
import org.readback.evidence.Held;
import org.readback.profile.Profiles;
import org.readback.profile.SubjectTitles;
import org.readback.requirement.Board;
import org.readback.requirement.Deployment;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Boards for other modules, which check who asks. The number of queries does not depend on how many people there are. */
@Service
@ForModules
@Transactional(readOnly = true)
public class Boards {
    private final Rolls rolls;
    private final Profiles profiles;
    private final EvidenceBook book;
    private final SubjectTitles titles;

    Boards(Rolls rolls, Profiles profiles, EvidenceBook book, SubjectTitles titles) {
        this.rolls = rolls;
        this.profiles = profiles;
        this.book = book;
        this.titles = titles;
    }

    /** All who belong to the contingent on the day; empty if there is no such contingent. */
    public Optional<BoardSheet> of(ContingentId contingent, LocalDate day) {
        return rolls.card(contingent).map(card -> of(card, rolls.members(contingent, day), day));
    }

    /** @param members some of the contingent's */
    BoardSheet of(ContingentCard contingent, List<RollMember> members, LocalDate day) {
        Deployment deployment = rolls.deployment(contingent.id());
        Settings settings = profiles.settings();
        Map<AccountId, Held> held =
                book.of(members.stream().map(RollMember::account).toList());
        List<PersonFacts> facts = members.stream()
                .map(member -> facts(member, Objects.requireNonNull(held.get(member.account()))))
                .toList();
        Board board = Board.of(new Board.Terms(profiles.versions(contingent.id()), deployment, settings, day), facts);
        return new BoardSheet(
                contingent,
                deployment,
                settings,
                board,
                members.stream()
                        .collect(Collectors.toMap(member -> member.account().toString(), BoardMember::of)),
                board.columns().isEmpty() ? new TreeMap<>() : titles.of(board.columns()));
    }

    private static PersonFacts facts(RollMember member, Held held) {
        return new PersonFacts(
                member.account().toString(),
                member.subUnit().toString(),
                EnumSet.copyOf(member.posts()),
                held.evidence(),
                held.waivers(),
                held.begun());
    }
}
