package org.readback.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.contingent.SubUnitPath;
import org.readback.formats.SheetFile;
import org.readback.identity.PersonName;
import org.readback.identity.Sex;
import org.readback.requirement.Post;
import org.readback.roll.RowReading.ReadRow;

class RowReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RollWords WORDS = RollWords.of((key, _) -> key);

    private static ReadRow read(String headings, String cells) {
        List<String> names = Arrays.asList(headings.split("\\|"));
        return RowReading.read(
                new SheetFile.Line(7, Arrays.asList(cells.split("\\|", -1))), WORDS.guess(names), WORDS, TODAY);
    }

    @Test
    void aRowInRussianIsUnderstood() {
        ReadRow row = read(
                "№ п/п|Личный номер|Звание|Ф.И.О.|Пол|Дата рождения|Должность|Рота|Взвод",
                "1|А-12345|с-т|Щербаков Юрий Петрович|м|28.02.1998|Радист, водитель|1 рота|2 взвод");

        RollEntry entry = row.entry().orElseThrow();
        assertThat(entry.number().toString()).isEqualTo("A-12345");
        assertThat(entry.said().cyrillic()).hasValue(new PersonName("Щербаков", "Юрий Петрович"));
        assertThat(entry.said().sex()).hasValue(Sex.MALE);
        assertThat(entry.said().bornOn()).hasValue(LocalDate.of(1998, 2, 28));
        assertThat(entry.posts()).containsExactly(Post.RADIO_OPERATOR, Post.DRIVER);
        assertThat(entry.subUnit()).hasValue(new SubUnitPath(List.of("1 рота", "2 взвод")));
        assertThat(entry.fresh().latin().toString()).isEqualTo("Shcherbakov Iurii Petrovich");
    }

    @ParameterizedTest
    @CsvSource({
        "1998-02-28, 1998-02-28",
        "28.02.1998, 1998-02-28",
        "28/2/1998, 1998-02-28",
        "35854, 1998-02-28",
        "1998-02-28T00:00, 1998-02-28",
        "31.02.1998,",
        "1998-13-01,",
        "yesterday,",
        "01.01.2020,",
        "01.01.1900,"
    })
    void aDayIsReadInTheWaysPeopleWriteIt(String written, LocalDate day) {
        ReadRow row = read("number|born", "A-1|" + written);

        assertThat(row.entry().flatMap(entry -> entry.said().bornOn())).isEqualTo(Optional.ofNullable(day));
        assertThat(row.faults()).hasSize(day == null ? 1 : 0);
    }

    @Test
    void everyFaultOfARowIsNamedWithItsColumn() {
        ReadRow row = read("number|surname|given name|sex|post|joined", "|Abenov|Нурлан|x|cook|2027-01-01");

        assertThat(row.entry()).isEmpty();
        assertThat(row.faults())
                .extracting(RollFault::column)
                .containsExactly(
                        RollColumn.NUMBER, RollColumn.SURNAME, RollColumn.SEX, RollColumn.JOINED, RollColumn.POSTS);
    }

    @Test
    void ofTwoHeadingsForOneColumnTheFirstCounts() {
        assertThat(WORDS.guess(List.of("Military rank", "Звание", "Note", "ЖЕКЕ НӨМІР")))
                .isEqualTo(Map.of(RollColumn.RANK, 0, RollColumn.NUMBER, 3));
    }
}
