package org.readback.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.Contingents;
import org.readback.profile.ProfileDraftRows.Draft;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Profiles to look at, with all of their versions. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class ProfilePages {
    private final ProfileVersionRows versions;
    private final ProfileDraftRows drafts;
    private final MissionRows missions;
    private final Around around;

    ProfilePages(ProfileVersionRows versions, ProfileDraftRows drafts, MissionRows missions, Around around) {
        this.versions = versions;
        this.drafts = drafts;
        this.missions = missions;
        this.around = around;
    }

    /** Whose contingents, whose names, which day. */
    @org.springframework.stereotype.Component
    record Around(Contingents contingents, AccountDirectory directory, SignedIn signedIn, Clock clock) {
        AccountId me() {
            return signedIn.require().id();
        }

        LocalDate today() {
            return Centre.today(clock);
        }

        Map<AccountId, AccountName> names(Stream<@Nullable AccountId> people) {
            return directory.names(people.filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .distinct()
                    .toList());
        }
    }

    /** Those in force first, then by name. */
    public List<ProfileCard> all() {
        List<ProfileDraftRows.Known> known = drafts.profiles();
        Map<ProfileId, List<ProfileVersion>> approved =
                versions.of(known.stream().map(ProfileDraftRows.Known::id).toList()).stream()
                        .collect(Collectors.groupingBy(ProfileVersion::profile));
        Map<ProfileId, Draft> open = drafts.open().stream().collect(Collectors.toMap(Draft::profile, draft -> draft));
        Map<ProfileId, Integer> followers = followers();
        Map<MissionId, Mission> places =
                missions.all().stream().collect(Collectors.toMap(Mission::id, mission -> mission));
        var cards = new ArrayList<ProfileCard>();
        for (ProfileDraftRows.Known each : known) {
            Optional<Draft> draft = Optional.ofNullable(open.get(each.id()));
            List<ProfileVersion> theirs = approved.getOrDefault(each.id(), List.of());
            if (draft.isEmpty() && theirs.isEmpty()) continue;
            cards.add(new ProfileCard(
                    each.id(),
                    name(each.id(), theirs, draft),
                    each.missionId().map(places::get),
                    ruling(theirs),
                    theirs.stream()
                            .filter(version -> version.from().isAfter(around.today()))
                            .findFirst(),
                    draft.map(Draft::state),
                    draft.filter(one -> one.state() == DraftState.PROPOSED
                                    && barrier(one).isEmpty())
                            .isPresent(),
                    followers.getOrDefault(each.id(), 0)));
        }
        cards.sort(java.util.Comparator.comparing(
                        (ProfileCard card) -> card.inForce().isEmpty())
                .thenComparing(ProfileCard::name)
                .thenComparing(card -> card.id().profileId()));
        return cards;
    }

    private static String name(ProfileId id, List<ProfileVersion> versions, Optional<Draft> draft) {
        String name = versions.isEmpty()
                ? draft.map(each -> each.text().name()).orElse("")
                : versions.getLast().text().name();
        return name.isBlank() ? id.profileId() : name;
    }

    private Optional<ProfileVersion> ruling(List<ProfileVersion> versions) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(around.today()))
                .reduce((_, later) -> later);
    }

    private Map<ProfileId, Integer> followers() {
        var counts = new HashMap<ProfileId, Integer>();
        around.contingents().mine().forEach(card -> followed(card).ifPresent(id -> counts.merge(id, 1, Integer::sum)));
        return counts;
    }

    private Optional<ProfileId> followed(ContingentCard contingent) {
        return Following.course(versions.followed(contingent.id())).stream()
                .filter(each -> !each.from().isAfter(around.today()))
                .reduce((_, later) -> later)
                .map(Following::profile);
    }

    /** Empty if there is none. */
    public Optional<ProfilePage> find(ProfileId id) {
        return drafts.profile(id).map(this::page);
    }

    private ProfilePage page(ProfileDraftRows.Known known) {
        List<ProfileVersion> approved = versions.of(known.id());
        Optional<Draft> draft = drafts.open(known.id());
        Map<AccountId, AccountName> names = around.names(Stream.<@Nullable AccountId>concat(
                approved.stream().flatMap(each -> Stream.of(each.proposedBy(), each.approvedBy())),
                draft.stream().map(Draft::changedBy)));
        return new ProfilePage(
                known.id(),
                known.missionId().flatMap(missions::find),
                approved.reversed().stream()
                        .map(each -> new ProfilePage.Version(
                                each.number(),
                                each.text(),
                                each.from(),
                                name(each.proposedBy(), names),
                                name(each.approvedBy(), names),
                                each.approvedAt()))
                        .toList(),
                ruling(approved).map(ProfileVersion::number),
                draft.map(each -> new ProfilePage.Draft(
                        each.state(),
                        each.revision(),
                        each.text(),
                        name(each.changedBy(), names),
                        each.changedAt(),
                        each.note(),
                        ProfileFaults.of(each.text()),
                        barrier(each))),
                around.contingents().mine().stream()
                        .filter(card ->
                                followed(card).filter(known.id()::equals).isPresent())
                        .toList());
    }

    private static String name(@Nullable AccountId person, Map<AccountId, AccountName> names) {
        AccountName name = person == null ? null : names.get(person);
        return name == null ? "" : name.displayName();
    }

    private Optional<String> barrier(Draft draft) {
        return draft.barrier(around.me(), drafts.authors(draft.id()));
    }
}
