package org.readback.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.editor.DraftOffers;
import org.readback.editor.EditorOffers;
import org.readback.editor.EditorOffers.Field;
import org.readback.editor.OfferedMedium;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class OfferedMediaTest {
    @Autowired
    MediaLibrary library;

    @Autowired
    DraftOffers offers;

    @Test
    void whatIsDescribedInTheLibraryIsOfferedUnderItsNameThere() {
        MediumCard card = library.upload(
                        "gate.opus", Recordings.fresh(UUID.randomUUID().hashCode() & 0xffff))
                .card();
        library.describe(
                card.id(),
                card.revision(),
                new MediumText("At the gate", "", "Halt!", "own work", "Centre", List.of()));

        EditorOffers all = offers.all();

        assertThat(all.media(OfferedMedium.Kind.SOUND))
                .contains(new OfferedMedium(card.id(), "At the gate", OfferedMedium.Kind.SOUND, "Halt!"));
        assertThat(all.media()).extracting(OfferedMedium::id).doesNotHaveDuplicates();
        assertThat(all.of(Field.TOPIC)).isSorted().contains("personal-details");
        assertThat(all.of(Field.LESSON)).contains("eng1-01");
    }

    @Test
    void whatBelongsToTestsIsOfferedToThoseOnlyWhoMaySeeIt() {
        assertThat(offers.all().of(Field.POOL)).isEmpty();
    }

    @Test
    @WithAccount(value = Role.INSTRUCTOR, rights = Right.SEE_EXAM_ITEMS)
    void whoMaySeeItemsOfTestsIsOfferedTheirPoolsAndSounds() {
        assertThat(offers.all().of(Field.POOL)).contains("eng-placement-listening");
    }
}
