package org.readback.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.analysis.ItemFinding;
import org.readback.analysis.ItemFlag;
import org.readback.analysis.PoolItem;
import org.readback.analysis.Samples;
import org.readback.authoring.ItemRow;
import org.readback.authoring.ItemSheet;
import org.readback.bank.BankItem;
import org.readback.base.ui.Chart;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class StatisticsViewTest extends SpringBrowserlessTest {
    private static final List<BankItem> ITEMS = Samples.items();
    private static List<ItemFinding> found = List.of();

    @Autowired
    TestAccounts accounts;

    @BeforeAll
    static void compute() {
        found = Samples.findings(400);
    }

    private static ItemFinding flagged(ItemFlag.Kind kind) {
        return found.stream()
                .filter(each -> each.flags().stream().anyMatch(flag -> flag.kind() == kind))
                .findFirst()
                .orElseThrow();
    }

    private StatisticsSection shown(ItemFinding finding) {
        BankItem item = ITEMS.stream()
                .filter(each -> each.version().equals(finding.item()))
                .findFirst()
                .orElseThrow();
        return shown(new ItemSheet(List.of(item), List.of(), new TreeMap<>()), List.of(finding));
    }

    private StatisticsSection shown(ItemSheet sheet, List<ItemFinding> findings) {
        StatisticsSection section = new StatisticsSection(sheet, findings, LanguageTag.EN);
        UI.getCurrent().add(section);
        roundTrip();
        return section;
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void aFlagIsASentenceWithWhatToDo() {
        StatisticsSection section = shown(flagged(ItemFlag.Kind.KEY_DOUBTED));

        assertThat(words(section))
                .contains("The ablest choose “", "more often than the key", "Check the key.")
                .contains("Key doubted", "Facility", "Discrimination");
    }

    @Test
    void figuresAreDrawnAndWritten() {
        StatisticsSection section = shown(flagged(ItemFlag.Kind.KEY_DOUBTED));

        assertThat(find(Chart.class, section).all()).hasSize(4);
        assertThat(words(find(OptionFigures.class, section).single())).contains("One", "Two", "key", "%");
    }

    @Test
    void groupsAndDriftAreToldInWords() {
        StatisticsSection section = shown(found.stream()
                .filter(each -> !each.differences().isEmpty() && each.measured().drift() != null)
                .findFirst()
                .orElseThrow());

        assertThat(words(section)).contains("Kazakh and Russian: ", "in the smaller group", "Drift since", "(z ");
    }

    @Test
    void smallNumbersAreCalledSo() {
        ItemFinding few = Samples.findings(20).getLast();

        assertThat(words(shown(few))).contains("Small numbers: fewer than 100 answers");
        assertThat(words(shown(found.stream()
                        .filter(each -> !each.isSmall())
                        .findFirst()
                        .orElseThrow())))
                .doesNotContain("Small numbers");
    }

    @Test
    void withoutAnswersTheScreenSaysWhereFiguresComeFrom() {
        StatisticsSection section =
                shown(new ItemSheet(List.of(ITEMS.getFirst()), List.of(), new TreeMap<>()), List.of());

        assertThat(words(section)).contains("No statistics of this item yet", "computed every night");
    }

    @Test
    void everythingFollowsTheLanguage() {
        StatisticsSection section = shown(flagged(ItemFlag.Kind.KEY_DOUBTED));

        UI.getCurrent().setLocale(Locale.of("ru"));
        roundTrip();
        assertThat(words(section))
                .contains("Проверьте ключ", "Лёгкость", "ответ")
                .doesNotContain("Check the key");
        UI.getCurrent().setLocale(Locale.of("kk"));
        roundTrip();
        assertThat(words(section)).contains("Кілтті тексеріңіз", "Оңайлығы");
    }

    @Test
    void theTableHasFiguresAndFiltersFlaggedItems() {
        try (var _ = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            navigate(ItemTableView.class);
            @SuppressWarnings("unchecked")
            Grid<ItemRow> grid = find(Grid.class).single();

            assertThat(grid.getColumns()).hasSize(10);
            assertThat(words(find(StatisticsBar.class).single())).contains("Compute statistics anew");

            test(find(Checkbox.class).single()).click();
            assertThat(grid.getListDataView().getItems().collect(Collectors.toList()))
                    .allSatisfy(row -> assertThat(row.id().itemId()).isNotEmpty());
        }
    }

    private static List<PoolItem> pool() {
        return found.stream()
                .map(finding -> new PoolItem(
                        ITEMS.stream()
                                .filter(each -> each.version().equals(finding.item()))
                                .findFirst()
                                .orElseThrow(),
                        finding))
                .toList();
    }

    @Test
    void thePageOfAPoolNeedsNothingButItself() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        String page = new PoolPage("planted & more", pool(), LanguageTag.EN, Locale.ENGLISH).html();

        assertThat(page)
                .startsWith("<!doctype html>")
                .contains(
                        "<html lang=\"en\">",
                        "default-src 'none'",
                        "<h1>Statistics of the pool planted &amp; more</h1>")
                .contains("Check the key.", "<svg", "Stem of planted-00", "id=\"item-0\"")
                .doesNotContain("<script", "NaN", "href=\"http", "src=");
        assertThat(page.split("<section")).hasSize(found.size() + 1);
    }

    @Test
    void thePageIsInTheLanguageOfTheScreen() {
        UI.getCurrent().setLocale(Locale.of("ru"));

        assertThat(new PoolPage("planted", pool(), LanguageTag.RU, Locale.of("ru")).html())
                .contains("<html lang=\"ru\">", "Статистика набора planted", "Проверьте ключ.")
                .doesNotContain("Check the key");
    }
}
