package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.requirement.Confidence;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;

class RequirementFilesTest {
    private static final ContentFiles OURS = ContentFiles.folder(Path.of("content"));

    @Test
    void whatShipsIsWithoutFaultsAndNamesOnlyWhatThereIs() throws IOException {
        RequirementFiles read = RequirementFiles.read(OURS);

        assertThat(read.faults()).isEmpty();
        assertThat(read.check(OURS.read())).isEmpty();
        assertThat(read.profiles())
                .extracting(ProfileSource::id)
                .containsExactly(
                        "individual-police-officer",
                        "military-observer",
                        "protection-of-civilians-course",
                        "staff-officer-course",
                        "undof");
        assertThat(read.missions())
                .hasSize(8)
                .allSatisfy(mission -> assertThat(mission.mandate()).containsOnlyKeys("en", "kk", "ru"));
    }

    @Test
    void eachPostOfAContingentIsAskedForTrainingLawAndEnglish() throws IOException {
        RequirementProfile undof = RequirementFiles.read(OURS).profiles().stream()
                .filter(each -> each.id().equals("undof"))
                .map(each -> each.text().inForce("undof", 1, java.time.LocalDate.EPOCH))
                .findFirst()
                .orElseThrow();

        for (Post post :
                List.of(Post.RIFLEMAN, Post.SECTION_COMMANDER, Post.MEDIC, Post.RADIO_OPERATOR, Post.STAFF_OFFICER)) {
            for (String subject : List.of("course:unp", "test:uf-unit-1", "course:ihl", "language:listening")) {
                assertThat(undof.asked(Subject.of(subject), List.of(post)))
                        .as(subject + " of " + post)
                        .isPresent();
            }
        }
        assertThat(undof.subjects()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void noLevelOfEnglishIsMadeOutToBeOfTheUn() throws IOException {
        assertThat(RequirementFiles.read(OURS).profiles())
                .flatExtracting(each -> each.text().lines())
                .filteredOn(line -> line.requirement().threshold() instanceof Threshold.AtLeast)
                .isNotEmpty()
                .extracting(ProfileLine::confidence)
                .containsOnly(Confidence.CENTRE);
    }

    @Test
    void faultsNameTheirFileAndLine() throws IOException {
        RequirementFiles read = RequirementFiles.read(ContentFiles.of(
                Map.of("profiles/one.yaml", """
                    id: one
                    name: "One"
                    mission: nowhere
                    document: "Order"
                    lines:
                      - {ask: "course:none", posts: [medic], source: "s", confidence: centre}
                    """, "profiles/two.yaml", """
                    id: two
                    name: "Two"
                    document: "Order"
                    lines:
                      - {ask: "document:passport", score: 60, posts: [medic], source: "s", confidence: centre}
                    """, "missions/three.yaml", """
                    id: four
                    name: "Three"
                    mandate: {en: "a", kk: "b", ru: "c"}
                    set-up-by: "1"
                    source: "s"
                    confidence: sure
                    """)));

        assertThat(read.faults())
                .extracting(fault -> fault.file() + ":" + fault.line())
                .containsExactly("missions/three.yaml:6", "profiles/two.yaml:5");
        assertThat(read.check(ContentFiles.of(Map.of()).read()))
                .extracting(fault -> fault.line() + " " + fault.sentence())
                .containsExactly(
                        "1 There is no missions/nowhere.yaml", "6 course:none is nowhere here: give it a name");
    }
}
