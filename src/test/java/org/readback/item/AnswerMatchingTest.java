package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a backslash, a u and four digits stand for a character that one could not tell by eye. */
class AnswerMatchingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # spaces
        who                  | who
        who                  | ~ who ~
        who goes there       | who  goes   there
        who goes there       | who\\u00a0goes\\u00a0there
        who goes there       | who\\u2009goes\\u202fthere
        who goes there       | who\\u3000goes there
        who goes there       | ~who\\tgoes\\r\\nthere~
        who goes there       | who\\u2028goes there
        who goes there       | \\u00a0who goes there\\u00a0
        # invisible characters of pasted text
        checkpoint           | check\\u00adpoint
        checkpoint           | \\ufeffcheckpoint\\u200b
        checkpoint           | \\u200echeckpoint\\u200f
        # capital and small letters
        Karana               | karana
        who                  | WHO
        identify             | IDENTIFY
        қызметтік нөмір      | ҚЫЗМЕТТІК НӨМІР
        Ұлытау әскері        | ұЛЫТАУ ӘСКЕРІ
        бақылаушы            | Бақылаушы
        Щит                  | щИТ
        ёлка                 | ЁЛКА
        # apostrophes and quotes
        don't                | don\\u2019t
        don't                | don\\u2018t
        don't                | don\\u02bct
        don't                | don\\u00b4t
        don't                | don`t
        don't                | don\\u2032t
        don't                | don\\uff07t
        don\\u2019t          | don't
        об'єкт               | об\\u2019єкт
        "halt"               | \\u201chalt\\u201d
        "halt"               | \\u00abhalt\\u00bb
        "halt"               | \\u201ehalt\\u201c
        "halt"               | \\u2039halt\\u203a
        "halt"               | 'halt'
        "halt"               | \\uff02halt\\uff02
        пароль "Сокол"       | пароль «Сокол»
        5"                   | 5\\u2033
        # dashes
        check-point          | check\\u2010point
        check-point          | check\\u2011point
        check-point          | check\\u2013point
        check-point          | check\\u2014point
        check-point          | check\\u2212point
        check-point          | check\\uff0dpoint
        -5                   | \\u22125
        жол-жөнекей          | Жол\\u2013жөнекей
        # final full stops and commas
        who                  | who.
        who                  | who...
        who                  | who\\u2026
        who                  | who .
        who.                 | who
        who                  | who,
        yes, sir             | yes sir
        yes, sir             | yes,sir
        yes sir              | Yes , sir.
        a.m.                 | a.m
        да, товарищ сержант  | да товарищ сержант
        иә, мырза            | Иә мырза.
        yes, sir             | yes\\uff0c sir
        1000                 | 1,000
        1,250,000            | 1250000
        2,5                  | 2,5
        1, 2, 3              | 1,2,3
        # Unicode forms
        halt                 | \\uff28\\uff21\\uff2c\\uff34
        1234                 | \\uff11\\uff12\\uff13\\uff14
        fire                 | \\ufb01re
        café                 | cafe\\u0301
        Толғай               | Толғаи\\u0306
        ёлка                 | е\\u0308лка
        10 km2               | 10 km\\u00b2
        No 4                 | \\u2116 4
        """)
    void answerIsAcceptedHoweverItIsTyped(String accepted, String typed) {
        assertThat(AnswerMatching.matches(unescape(typed), List.of(unescape(accepted))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        who          | whom
        who          | wh o
        who          | how
        who          | who is
        checkpoint   | check point
        check-point  | checkpoint
        check-point  | check - point
        don't        | dont
        don't        | do not
        a.m.         | am
        3.5          | 35
        2.5          | 2,5
        25           | 2,5
        12           | 1,2
        12           | 1, 2
        1000         | 1,00
        10000        | 1,0000
        -5           | 5
        who          | who?
        who          | who!
        ёлка         | елка
        қол          | кол
        нөмір        | номір
        тіл          | тил
        ақ           | aқ
        post         | роst
        café         | cafe
        """)
    void otherAnswerIsNotAccepted(String accepted, String typed) {
        assertThat(AnswerMatching.matches(typed, List.of(accepted))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", ".", "...", ",", " , . ", "\t\n", "\u200b", "\u3000\u2026"})
    void blankTextIsNeverAccepted(String typed) {
        assertThat(AnswerMatching.normalise(typed)).isEmpty();
        assertThat(AnswerMatching.matches(typed, List.of("who", "."))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Who  goes, there... ",
                "DON\u2019T",
                "1,250,000,5",
                "\u201eСокол\u201c \u2014 ИӘ.",
                "cafe\u0301 , .",
                "a\u200b\u0301b",
                "5\u2033 \u2026",
                "İstanbul, ẞ",
                "\u00b4\u0301 \ufe52"
            })
    void normalisingTwiceChangesNothingMore(String text) {
        var once = AnswerMatching.normalise(text);

        assertThat(AnswerMatching.normalise(once)).isEqualTo(once);
    }

    @Test
    void anyOfTheAcceptedAnswersWillDo() {
        var accepted = List.of("roger", "copy that");

        assertThat(AnswerMatching.matches("Roger.", accepted)).isTrue();
        assertThat(AnswerMatching.matches("COPY THAT", accepted)).isTrue();
        assertThat(AnswerMatching.matches("roger copy that", accepted)).isFalse();
    }

    @Test
    @Timeout(10)
    void hugePastesAreComparedInLinearTime() {
        for (var piece : List.of(". ", ", ", "1,", " ", "''", "1,000,")) {
            assertThat(AnswerMatching.matches(piece.repeat(100_000) + "x", List.of("who")))
                    .isFalse();
        }
    }

    private static String unescape(String text) {
        var plain = text.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(plain)
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }
}
