package org.readback.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.base.UserError;
import org.readback.course.LessonFiles;
import org.readback.course.LessonId;
import org.readback.item.ItemId;
import org.readback.item.MediaId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class MediaLibraryTest {
    private static final ItemId ITEM = new ItemId("ep-l-001");

    @Autowired
    MediaLibrary library;

    @Autowired
    MediaStock stock;

    @Autowired
    ItemBank bank;

    @Autowired
    LessonFiles files;

    private static byte[] fresh() {
        return Recordings.fresh(UUID.randomUUID().hashCode() & 0xffff);
    }

    private static MediaId sound(BankItem item) {
        return Optional.ofNullable(item.frame().stimulus())
                .flatMap(stimulus -> Optional.ofNullable(stimulus.sound()))
                .orElseThrow()
                .clip()
                .media();
    }

    @Test
    void theSameBytesTwiceAreOneMedium() {
        byte[] bytes = Recordings.join(fresh(), UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        var first = library.upload("C:\\sounds\\gate.opus", bytes);
        var second = library.upload("other name.opus", bytes);

        assertThat(first.known()).isFalse();
        assertThat(second.known()).isTrue();
        assertThat(second.card().id()).isEqualTo(first.card().id());
        assertThat(second.card().text().name()).isEqualTo("gate.opus");
        assertThat(library.all())
                .extracting(sheet -> sheet.card().id())
                .contains(first.card().id());
    }

    @Test
    void whatAFileIsIsToldByItsBytes() {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> library.upload("sound.opus", "MZ not a sound".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("library.refused.kind");
        assertThatExceptionOfType(UserError.class)
                .as("the beginning of a sound and nothing more")
                .isThrownBy(() -> library.upload("cut.opus", java.util.Arrays.copyOf(Recordings.shipped(), 36)))
                .withMessageContaining("library.refused.kind");
        byte[] large = new byte[1_000_001];
        System.arraycopy(Recordings.shipped(), 0, large, 0, 1000);
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> library.upload("large.opus", large))
                .withMessageContaining("library.refused.size");
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> library.record("take", Recordings.shipped()))
                .withMessageContaining("library.refused.recording");
    }

    @Test
    void whoReadOlderWordsDoesNotWriteOverNewerOnes() {
        MediumCard card = library.upload("a.opus", fresh()).card();
        var words = new MediumText("Gate", "", "Halt!", "own work", "Centre", List.of(" Radio", "gate", "radio"));

        MediumCard described = library.describe(card.id(), card.revision(), words);

        assertThat(described.text().tags()).containsExactly("gate", "radio");
        assertThat(described.revision()).isEqualTo(card.revision() + 1);
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> library.describe(card.id(), card.revision(), MediumText.named("Late")))
                .withMessageContaining("library.changed");
        assertThat(stock.find(card.id()).orElseThrow().text()).isEqualTo(words);
    }

    @Test
    void soundsOfItemsAndLessonsSayWhereTheyStand() {
        MediaId sound = sound(bank.versions(ITEM).getLast());

        assertThat(library.find(sound).orElseThrow().uses())
                .extracting(MediaUse::kind, MediaUse::id)
                .contains(org.assertj.core.groups.Tuple.tuple(MediaUse.Kind.ITEM, ITEM.itemId()));
        assertThat(files.all()).isNotEmpty();
        MediaId word = files.all().getFirst().media();
        assertThat(library.find(word).orElseThrow().uses())
                .extracting(MediaUse::kind)
                .contains(MediaUse.Kind.LESSON);
    }

    @Test
    @Transactional
    void anotherSoundStandsEverywhereAndOldVersionsKeepTheirs() {
        var version = bank.versions(ITEM).getFirst();
        MediaId old = sound(version);
        files.put(new LessonId("eng1-01"), "test-clip.opus", old);
        MediaId now = library.upload("new.opus", fresh()).card().id();

        int places = library.replace(old, now);

        assertThat(places).isGreaterThanOrEqualTo(2);
        var newest = bank.versions(ITEM).getFirst();
        assertThat(newest.version().number()).isEqualTo(version.version().number() + 1);
        assertThat(sound(newest)).isEqualTo(now);
        assertThat(newest.isSpecimen()).as("it waits for approval").isTrue();
        assertThat(sound(bank.version(version.version()))).isEqualTo(old);
        assertThat(library.find(old).orElseThrow().card().replacedBy()).contains(now);
        assertThat(stock.all()).extracting(MediumCard::id).contains(now).doesNotContain(old);
    }

    @Test
    void aQuietSoundIsMadeLouderInItsHeader() {
        MediumCard quiet = library.upload("quiet.opus", fresh()).card();
        library.measured(quiet.id(), new SoundMeasure(4.2, -29, -14));

        MediumCard even = library.even(quiet.id());

        assertThat(even.id()).isNotEqualTo(quiet.id());
        assertThat(even.measure()).contains(new SoundMeasure(4.2, -20, -5));
        assertThat(OpusHead.gain(stock.bytes(even.id()).orElseThrow()))
                .isEqualTo(OpusHead.gain(stock.bytes(quiet.id()).orElseThrow()) + 9);
        assertThat(library.even(even.id())).isEqualTo(even);
        assertThat(library.find(quiet.id()).orElseThrow().card().replacedBy()).contains(even.id());
    }
}
