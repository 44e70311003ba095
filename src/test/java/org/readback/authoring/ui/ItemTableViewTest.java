package org.readback.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.authoring.ItemKind;
import org.readback.authoring.ItemRow;
import org.readback.inventory.ItemTag;
import org.readback.inventory.TagShelf;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ItemTableViewTest extends SpringBrowserlessTest {
    private static final ItemId FIRST = new ItemId("eng1-03-01");
    private static final ItemId SECOND = new ItemId("eng1-03-02");

    @Autowired
    TestAccounts accounts;

    @Autowired
    TagShelf shelf;

    private TestAccounts.Session session;

    @BeforeEach
    void signIn() {
        session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR));
        navigate(ItemTableView.class);
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    @SuppressWarnings("unchecked")
    private Grid<ItemRow> grid() {
        return find(Grid.class).single();
    }

    private List<ItemRow> shown() {
        return grid().getListDataView().getItems().toList();
    }

    private ItemRow row(ItemId id) {
        return shown().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void manyItemsAreTaggedAfterALookAtTheirUsesAndThenFound() {
        var tag = new ItemTag("t-" + UUID.randomUUID());
        BulkTags bulk = find(BulkTags.class).single();
        assertThat(bulk.change.isEnabled()).isFalse();

        grid().asMultiSelect().setValue(Set.of(row(FIRST), row(SECOND)));
        assertThat(bulk.change.getText()).isEqualTo("Change tags of 2 items");
        test(bulk.change).click();
        TagDialog dialog = find(TagDialog.class).single();
        assertThat(words(find(UsesList.class, dialog).single())).contains("Lesson “", ": 2 items");
        dialog.add.setItems(tag);
        dialog.add.setValue(Set.of(tag));
        test(dialog.confirm).click();

        assertThat(shelf.of(FIRST)).contains(tag);
        assertThat(words(bulk)).contains("2 tags changed on 2 items.", "choose items first");
        find(ItemFilter.class).single().tag.setValue(tag);
        assertThat(shown()).extracting(ItemRow::id).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(row(FIRST).holds(ItemRow.wanted(tag.tag().substring(0, 12)))).isTrue();
    }

    @Test
    void itemsAreFoundByWhatTheyLackAndByWhatTheyAre() {
        ItemFilter filter = find(ItemFilter.class).single();
        int all = shown().size();

        filter.lacks.setValue(LanguageTag.KK);
        assertThat(shown())
                .isNotEmpty()
                .hasSizeLessThan(all)
                .noneMatch(row -> row.languages().contains(LanguageTag.KK));
        filter.kind.setValue(ItemKind.CODED_ANSWER);
        assertThat(shown()).isNotEmpty().allMatch(row -> row.kind() == ItemKind.CODED_ANSWER);
    }

    @Test
    void wordsAreFoundInAnyOrder() {
        ItemRow row = row(FIRST);

        assertThat(row.holds(ItemRow.wanted(""))).isTrue();
        assertThat(row.holds(ItemRow.wanted(" 03-01  ENG1 "))).isTrue();
        assertThat(row.holds(ItemRow.wanted("eng1 nowhere-to-be-found"))).isFalse();
    }

    @Test
    void whereAnItemIsUsedStandsOnItsPage() {
        navigate("items/" + FIRST.itemId(), ItemView.class);

        assertThat(words(find(UsesList.class).single())).contains("Lesson “");
    }
}
