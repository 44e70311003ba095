package org.readback.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.ui.BandScale;
import org.readback.base.ui.Chart;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.progress.ContingentSheet;
import org.readback.progress.Found;
import org.readback.progress.LawStanding;
import org.readback.progress.PersonRecord;

@AppTest
class PanesTest extends SpringBrowserlessTest {
    private static final PersonRecord RECORD = Found.record(
            List.of(
                    Found.summary(30, Found.levels(3, 2)),
                    Found.summary(20, Found.mastery(24)),
                    Found.summary(1, Found.levels(2, 0))),
            Found.progress("eng1", 2, 4));

    private static final ContingentSheet SHEET = new ContingentSheet(
            new ContingentCard(new ContingentId(UUID.randomUUID()), "Karana-7", "UNMIKAR", null, 3),
            List.of("reading", "use"),
            List.of(Found.progress("eng1", 0, 5)),
            List.of(
                    Found.row("Aliya Omarova", "Platoon 1", 4, LawStanding.PASSED),
                    Found.row("Berik Abenov", "Platoon 1", 2, LawStanding.NOT_PASSED),
                    Found.row("Dias Umarov", "Platoon 2", 0, LawStanding.NOT_TAKEN)));

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        roundTrip();
        return component;
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void recordShowsProfileCoursesAndTests() {
        RecordPane pane = shown(new RecordPane(RECORD, Reader.OWNER));

        assertThat(find(BandScale.class, pane).all()).hasSize(2);
        assertThat(words(pane))
                .contains("band 3 of 5", "You read orders, notices", "2 of 4 lessons done")
                .contains("English placement", "passed", "simulated");
        assertThat(find(Anchor.class, pane).withText("Course eng1").single().getHref())
                .isEqualTo("courses/eng1");
        // reading has two results, use only one: a line of history for the first
        assertThat(words(pane)).contains("13 May 2026");
        assertThat(find(ListItem.class, pane).all()).hasSize(2 + 1 + 3);
    }

    @Test
    void superiorIsNotSpokenToAsTheOwner() {
        RecordPane pane = shown(new RecordPane(RECORD, Reader.SUPERIOR));

        assertThat(words(pane)).doesNotContain("You ");
        assertThat(find(Anchor.class, pane).withText("Course eng1").exists()).isFalse();
    }

    @Test
    void eachSkillIsDrawnOverTimeWithItsIntervalAndWhatIsRequired() {
        PersonRecord asked = Found.record(
                List.of(Found.summary(30, Found.levels(3, 2)), Found.summary(1, Found.levels(2, 0))),
                Map.of("reading", 4, "speaking", 2),
                Found.progress("uf", 3, 3));
        RecordPane pane = shown(new RecordPane(asked, Reader.OWNER));

        assertThat(find(Chart.class, pane).all()).as("reading and use").hasSize(2);
        Details table = find(Details.class, find(Chart.class, pane).atIndex(1)).single();
        table.setOpened(true);
        assertThat(words(table))
                .contains("result", "almost certainly within", "required")
                .contains("13 May 2026", "1.6 – 2.4", "11 Jun 2026", "2.6 – 3.4");
        assertThat(words(pane))
                .contains("The post asks for band 4", "about 1 band below", "no result yet")
                .contains("Still missing for a certificate: the final test");
    }

    @Test
    void whatWasComputedAgainIsMarked() {
        ResultSummary plain = Found.summary(30, Found.mastery(22));
        ResultSummary again = new ResultSummary(
                plain.attempt(),
                plain.person(),
                plain.test(),
                plain.title(),
                plain.finishedAt(),
                plain.result(),
                plain.origin(),
                plain.stopped(),
                Optional.of(new ResultSummary.Revised(plain.finishedAt(), Found.mastery(12))));

        assertThat(words(record(plain))).doesNotContain("computed again");
        assertThat(words(record(again))).contains("computed again");
    }

    private RecordPane record(ResultSummary test) {
        return shown(new RecordPane(Found.record(List.of(test), Map.of(), Found.progress("uf", 3, 3)), Reader.OWNER));
    }

    @Test
    void recordFollowsTheLanguage() {
        RecordPane pane = shown(new RecordPane(RECORD, Reader.OWNER));

        UI.getCurrent().setLocale(Locale.of("ru"));
        roundTrip();

        assertThat(words(pane)).contains("Языковой профиль", "уровень 3 из 5");
    }

    @Test
    void summaryCountsPeople() {
        ContingentSummary summary = shown(new ContingentSummary(SHEET));

        assertThat(words(summary)).contains("English placement done", "2 of 3", "no band yet", "not taken");
    }

    @Test
    void peopleAreNarrowedDownWithoutLosingWhatIsTyped() {
        PeoplePane pane = shown(new PeoplePane(SHEET));
        assertThat(test(pane.grid.grid).size()).isEqualTo(3);

        test(pane.name).setValue("aben");
        assertThat(test(pane.grid.grid).size()).isEqualTo(1);
        UI.getCurrent().setLocale(Locale.of("kk"));
        roundTrip();
        assertThat(pane.name.getValue()).isEqualTo("aben");
        assertThat(test(pane.grid.grid).size()).isEqualTo(1);

        test(pane.name).setValue("");
        pane.subUnit.setValue("Platoon 2");
        assertThat(test(pane.grid.grid).size()).isEqualTo(1);
        assertThat(test(pane.grid.grid).getRow(0).member().displayName()).isEqualTo("Dias Umarov");
    }

    @Test
    void nameOpensTheFileInTableAndCards() {
        PeoplePane pane = shown(new PeoplePane(SHEET));

        String href = "people/" + SHEET.people().getFirst().member().account();
        Component cell = test(pane.grid.grid).getCellComponent(0, 0);
        assertThat(((Anchor) cell).getHref()).isEqualTo(href);
        assertThat(find(PeopleCards.class, pane).single().getChildren()).hasSize(3);
        assertThat(find(Anchor.class, find(PeopleCards.class, pane).single())
                        .atIndex(1)
                        .getHref())
                .isEqualTo(href);
    }

    @Test
    void columnsSortByWhatTheyMean() {
        PeoplePane pane = shown(new PeoplePane(SHEET));

        test(pane.grid.grid).sortByColumn("reading");
        assertThat(test(pane.grid.grid).getRow(0).member().displayName()).isEqualTo("Dias Umarov");
        test(pane.grid.grid).sortByColumn("reading");
        assertThat(test(pane.grid.grid).getRow(0).member().displayName()).isEqualTo("Aliya Omarova");
    }
}
