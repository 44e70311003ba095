package org.readback.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassportLatinTest {
    /** By the table of ICAO Doc 9303, part 3, section 6; the last ones are letters of Kazakh. */
    @ParameterizedTest
    @CsvSource({
        "Щербаков, Shcherbakov",
        "Юрьев, Iurev",
        "Подъячев, Podieiachev",
        "Цой, Tsoi",
        "Хасанова-Ёлкина, Khasanova-Elkina",
        "САЯТ ЫРЫСҰЛЫ, Saiat Yrysuly",
        "Әбілқасымов, Abilkasymov",
        "Өңғарбай, Ongarbai",
        "Һадиша Үміт, Hadisha Umit"
    })
    void passportWritesItSo(String cyrillic, String latin) {
        assertThat(PassportLatin.of(cyrillic)).isEqualTo(latin);
    }
}
