package org.readback.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.authoring.GivenAnswer;
import org.readback.authoring.ItemSheet;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemTallies.Tally;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.TestItems;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Option;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.item.SingleChoice;
import org.readback.psychometrics.ThreeParameterLogistic;

@AppTest
class AnswerTableTest extends SpringBrowserlessTest {
    private static final ItemId ID = new ItemId("changed");

    @Test
    void anAnswerIsReadInTheWordsThatWereAnswered() {
        BankItem before = version(1, "A short tone");
        BankItem now = version(2, "A long tone");
        var tallies = new TreeMap<>(Map.of(1, new Tally(3, 2 / 3.0)));

        var table = new AnswerTable(new ItemSheet(List.of(now, before), List.of(answer(1), answer(2)), tallies));
        UI.getCurrent().add(table);
        roundTrip();

        Grid<?> grid = find(Grid.class, table).single();
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("A short tone");
        assertThat(test(grid).getCellText(1, 1)).isEqualTo("A long tone");
        assertThat(table.getElement().getTextRecursively()).contains("Version 1: 3 answers, mean mark 67");
    }

    private static BankItem version(int number, String first) {
        SingleChoice item = TestItems.choice(new TestItems.Marks(ID.itemId(), 1, "radio", null));
        var options = new ArrayList<>(item.options());
        options.set(0, new Option("a", first));
        return new BankItem(
                new ItemVersionId(ID, number),
                ItemStatus.LIVE,
                new ItemHome.Lesson("eng1-01"),
                Map.of(LanguageTag.EN, new SingleChoice(item.frame(), options, "a")),
                new ThreeParameterLogistic(1, 0, 0.25));
    }

    private static GivenAnswer answer(int version) {
        return new GivenAnswer(
                "Dana Omar",
                version,
                Occasion.LESSON_CHECK,
                Origin.REAL,
                LanguageTag.EN,
                new Response.Choice("a"),
                Score.FULL,
                Instant.EPOCH);
    }
}
