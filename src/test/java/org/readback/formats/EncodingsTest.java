package org.readback.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Әскери ғалым Қазақстан",
        "UTF-8, plain words",
        "UTF-8, <a/>",
        "UTF-16LE, Які слова? What words?",
        "UTF-16BE, What is the gate for?",
        "windows-1251, Выберите верный ответ",
        "windows-1251, Stop (СТОП) means stop",
        "windows-1252, Café and naïve"
    })
    void encodingsAreToldByTheirBytes(String encoding, String text) {
        var decoded = Encodings.decode("", text.getBytes(Charset.forName(encoding)));

        assertThat(decoded).isEqualTo(new Encodings.Decoded(text, encoding));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarksDecideAndAreNoText(String encoding) {
        var decoded = Encodings.decode("", "\ufeffҚала".getBytes(Charset.forName(encoding)));

        assertThat(decoded).isEqualTo(new Encodings.Decoded("Қала", encoding));
    }

    @Test
    void picturesAreNoText() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 1, 0};

        assertThat(catchThrowableOfType(RefusedFile.class, () -> Encodings.decode("", png))
                        .key())
                .isIn("formats.file.binary", "formats.encoding.broken");
    }
}
