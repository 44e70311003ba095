package org.readback.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readback.content.MissionSource;
import org.readback.content.ProfileSource;
import org.readback.content.RequirementFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the profiles and missions of the content files, once each: a profile arrives as a draft that nobody approved. A
 * file that changed later changes a draft or a mission that nobody touched here, begins a new draft where none is open,
 * and otherwise waits. */
@Component
class ShippedProfiles implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(ShippedProfiles.class);

    private final Rows rows;
    private final TransactionTemplate transaction;
    private final String content;

    ShippedProfiles(Rows rows, TransactionTemplate transaction, @Value("${readback.content:}") String content) {
        this.rows = rows;
        this.transaction = transaction;
        this.content = content;
    }

    /** Where they go. */
    @Component
    record Rows(ProfileDraftRows drafts, ProfileVersionRows versions, MissionRows missions, SubjectNameRows names) {}

    @Override
    public void afterSingletonsInstantiated() {
        try {
            RequirementFiles read = RequirementFiles.read(this::files);
            if (!read.faults().isEmpty()) {
                throw new IllegalStateException("Profiles or missions have faults, nothing was changed:\n"
                        + read.faults().stream().map(Object::toString).collect(Collectors.joining("\n")));
            }
            transaction.executeWithoutResult(_ -> {
                read.missions().forEach(this::take);
                read.profiles().forEach(this::take);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SortedMap<String, byte[]> files() throws IOException {
        String folder = content.isBlank() ? "classpath*:content" : "file:" + content;
        var files = new TreeMap<String, byte[]>();
        for (String kind : List.of("profiles", "missions")) {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources(folder + "/" + kind + "/*.yaml")) {
                files.put(kind + "/" + file.getFilename(), file.getContentAsByteArray());
            }
        }
        return files;
    }

    void take(MissionSource mission) {
        MissionId id = new MissionId(mission.id());
        String fingerprint = sha256(mission.source());
        if (rows.missions().fileSha256(id).filter(fingerprint::equals).isPresent()) return;
        var text = new MissionText(
                mission.name(),
                mission.mandate(),
                mission.setUpBy(),
                mission.resolution(),
                mission.validUntil(),
                mission.checkedOn(),
                mission.readIn(),
                mission.confidence());
        rows.missions().insert(id);
        Optional<Mission> now = rows.missions().find(id);
        if (now.filter(each -> !each.changedBy().isEmpty()).isPresent()) {
            log.warn("The mission {} was written here: the text of the files waits", id);
        } else if (now.filter(each -> each.text().equals(text)).isEmpty()) {
            rows.missions().write(id, now.map(Mission::revision).orElse(0) + 1, text, null);
        }
        rows.missions().remember(id, fingerprint);
    }

    void take(ProfileSource profile) {
        ProfileId id = new ProfileId(profile.id());
        String fingerprint = sha256(profile.source());
        Optional<ProfileDraftRows.Known> known = rows.drafts().profile(id);
        if (known.filter(each -> fingerprint.equals(each.fileSha256())).isPresent()) return;
        profile.names().forEach(rows.names()::name);
        rows.drafts().profile(id, profile.mission().orElse(null));
        Optional<ProfileDraftRows.Draft> open = rows.drafts().open(id);
        boolean isOurs = open.filter(draft -> draft.state() == DraftState.DRAFT
                        && rows.drafts().authors(draft.id()).isEmpty())
                .isPresent();
        if (isOurs) {
            ProfileDraftRows.Draft draft = open.get();
            rows.drafts().write(draft.id(), draft.revision() + 1, profile.text(), null);
        } else if (open.isPresent()) {
            log.warn("The profile {} is being written here: the text of the files waits", id);
        } else if (isNews(id, profile)) {
            rows.drafts().insert(id).ifPresent(draft -> rows.drafts().write(draft, 1, profile.text(), null));
        }
        rows.drafts().remember(id, fingerprint);
    }

    private boolean isNews(ProfileId id, ProfileSource profile) {
        List<ProfileVersion> approved = rows.versions().of(id);
        return approved.isEmpty() || !approved.getLast().text().equals(profile.text());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
