package org.readback.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.account.SignedIn;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the centre has written down about missions; each change is kept beside what stood before. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Missions {
    private static final int LONGEST = 500;

    private final MissionRows rows;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Missions(MissionRows rows, SignedIn signedIn, ApplicationEventPublisher events) {
        this.rows = rows;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Mission> all() {
        return rows.all();
    }

    /** What was written over time, newest first; empty if there is no such mission. */
    @Transactional(readOnly = true)
    public List<Mission> history(MissionId id) {
        return rows.history(id);
    }

    /** Writes a mission down that was not there.
     *
     * @throws UserError if there is one of this name, or a text is missing or too long */
    public MissionId begin(MissionText text) {
        check(text);
        MissionId id = new MissionId(Slugs.of(
                text.name(), "mission", slug -> rows.find(new MissionId(slug)).isPresent()));
        if (rows.all().stream()
                .anyMatch(
                        each -> each.text().name().equalsIgnoreCase(text.name().strip()))) {
            throw new UserError("profile.error.mission.taken", text.name().strip());
        }
        rows.insert(id);
        rows.write(id, 1, text, signedIn.require().id());
        tell(id, text);
        return id;
    }

    /** Writes down what is so now.
     *
     * @param revision that was changed
     * @throws UserError if somebody else changed it since, or a text is missing or too long */
    public Mission save(MissionId id, int revision, MissionText text) {
        check(text);
        Mission now = rows.find(id).orElseThrow(() -> new UserError("profile.error.gone"));
        if (now.text().equals(text)) return now;
        if (now.revision() != revision
                || !rows.write(id, revision + 1, text, signedIn.require().id())) {
            throw new UserError("profile.error.conflict", now.changedBy());
        }
        tell(id, text);
        return rows.find(id).orElseThrow();
    }

    private static void check(MissionText text) {
        if (text.name().isBlank()) throw new UserError("profile.error.mission.name");
        Optional<String> tooLong = Stream.concat(
                        Stream.of(text.name(), text.setUpBy(), text.resolution(), text.source()),
                        text.mandate().values().stream())
                .filter(each -> each.length() > LONGEST)
                .findFirst();
        if (tooLong.isPresent()) throw new UserError("profile.error.long", LONGEST);
        if (!Map.of("en", "", "kk", "", "ru", "")
                .keySet()
                .containsAll(text.mandate().keySet())) {
            throw new IllegalArgumentException("no language of ours: " + text.mandate());
        }
    }

    private void tell(MissionId id, MissionText text) {
        events.publishEvent(new ProfileChanged(
                "mission-written",
                id.missionId(),
                text.resolution() + " "
                        + text.validUntil().map(Object::toString).orElse("-")));
    }
}
