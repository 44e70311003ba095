package org.readback.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @Test
    void codesHaveSixSignsOfWhichNoneLooksLikeAnother() {
        var random = new SplittableRandom(5);
        var made = new HashSet<String>();
        for (int i = 0; i < 1000; i++) made.add(Codes.make(random));

        assertThat(made).hasSizeGreaterThan(990).allMatch(code -> code.matches("[" + Codes.SIGNS + "]{6}"));
        assertThat(Codes.SIGNS).doesNotContainPattern("[0O1IL2Z5S8BUVQG]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACE HKM", "ace-hkm", " a c e h k m ", "АСЕ НКМ", "асе нкм"})
    void whatIsTypedIsUnderstoodWhateverTheKeyboard(String typed) {
        assertThat(Codes.meant(typed)).isEqualTo("ACEHKM");
    }

    @Test
    void whatIsTooLongIsNoCode() {
        assertThat(Codes.meant("ACEHKMACEHKM")).hasSize(7);
        assertThat(Codes.meant("")).isEmpty();
    }

    @Test
    void aCodeIsReadInTwoThrees() {
        assertThat(Codes.spaced("ACEHKM")).isEqualTo("ACE HKM");
    }
}
