package org.readback.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.base.UserError;

class ServiceIdentityTest {
    @Test
    void aNumberIsOneHoweverItIsTyped() {
        assertThat(new ServiceNumber(" ак 123-456 ")).isEqualTo(new ServiceNumber("AK123-456"));
        assertThat(new ServiceNumber("№ 00712").toString()).isEqualTo("00712");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (String typed : List.of("", "12", "ABC", "1".repeat(21), "A_1234", "=1+2")) {
            assertThatThrownBy(() -> new ServiceNumber(typed)).as(typed).isInstanceOf(UserError.class);
        }
    }

    @Test
    void aNameIsWrittenInTheLettersOfItsScript() {
        assertThat(PersonName.cyrillic(" Әбілқасымов ", "Нұрлан  Ерікұлы").toString())
                .isEqualTo("Әбілқасымов Нұрлан Ерікұлы");
        assertThat(PersonName.latin("O’Neil", "Anna–Maria").toString()).isEqualTo("O'Neil Anna-Maria");
        assertThatThrownBy(() -> PersonName.cyrillic("Abenov", "Нурлан")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> PersonName.latin("Abenov", "Нурлан")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> PersonName.latin("", "Nurlan")).isInstanceOf(UserError.class);
    }
}
