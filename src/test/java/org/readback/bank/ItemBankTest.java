package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.bank.ItemRows.NewVersion;
import org.readback.base.Installation;
import org.readback.item.ItemId;
import org.readback.psychometrics.StartValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class ItemBankTest {
    @Autowired
    ItemBank bank;

    @Autowired
    ItemRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String pool = "ib-" + UUID.randomUUID();

    private ItemSource source(String id, String stem) {
        return TestItems.inPool(pool, TestItems.choice(new TestItems.Marks(id, 2, "t", null), stem));
    }

    private String fresh() {
        return "ib-" + UUID.randomUUID();
    }

    @Test
    void whatIsAddedIsFoundInItsPoolWithStartValues() {
        String id = fresh();

        LoadReport report = bank.add(List.of(source(id, "One")));

        assertThat(report.added()).containsExactly(new ItemId(id));
        assertThat(bank.pool(pool)).singleElement().satisfies(item -> {
            assertThat(item.version()).isEqualTo(new ItemVersionId(new ItemId(id), 1));
            assertThat(item.model()).isEqualTo(StartValues.choice(2));
            assertThat(item.isSpecimen()).isTrue();
        });
        assertThat(bank.pool("no such pool")).isEmpty();
    }

    @Test
    void theSameAgainChangesNothingAndAnotherWordingIsAnotherVersion() {
        String id = fresh();
        bank.add(List.of(source(id, "One")));

        LoadReport same = bank.add(List.of(source(id, "One")));
        LoadReport other = bank.add(List.of(source(id, "Two")));

        assertThat(same.unchanged()).isEqualTo(1);
        assertThat(same.changed()).isEmpty();
        assertThat(other.changed()).containsExactly(new ItemId(id));
        assertThat(bank.current(new ItemId(id)).orElseThrow().version().number())
                .isEqualTo(2);
        assertThat(bank.version(new ItemVersionId(new ItemId(id), 1)).texts().values())
                .singleElement()
                .satisfies(item -> assertThat(item.stem()).isEqualTo("One"));
    }

    @Test
    void theWordingOfTheFilesNeverReplacesOneEditedHere() {
        String id = fresh();
        bank.add(List.of(source(id, "One")));
        transaction.executeWithoutResult(_ -> {
            rows.insertVersion(
                    new NewVersion(
                            new ItemId(id),
                            2,
                            ItemStatus.APPROVED,
                            true,
                            ItemJson.write(source(id, "Ours").texts()),
                            Optional.empty()),
                    StartValues.choice(2));
            bank.forgetAfterCommit();
        });

        LoadReport same = bank.add(List.of(source(id, "One")));
        LoadReport changed = bank.add(List.of(source(id, "Two")));
        LoadReport again = bank.add(List.of(source(id, "Three")));

        assertThat(same.unchanged()).isEqualTo(1);
        assertThat(changed.kept()).containsExactly(new ItemId(id));
        assertThat(again.kept()).containsExactly(new ItemId(id));
        assertThat(bank.current(new ItemId(id)).orElseThrow().version().number())
                .isEqualTo(2);
        assertThat(bank.versions(new ItemId(id)))
                .extracting(BankItem::status)
                .containsExactly(ItemStatus.DRAFT, ItemStatus.DRAFT, ItemStatus.APPROVED, ItemStatus.IN_REVIEW);
    }

    @Test
    void whatIsGoneFromTheFilesIsRetiredAndComesBackWithThem() {
        String kept = fresh();
        String gone = fresh();
        bank.add(List.of(source(kept, "Kept"), source(gone, "Gone")));

        transaction.executeWithoutResult(status -> {
            // all that other tests loaded would be retired too: look, then take it back
            var all = new ArrayList<ItemId>(new ItemLoad(rows)
                    .take(List.of(source(kept, "Kept")))
                    .retireTheRest()
                    .report()
                    .retired());
            assertThat(all).contains(new ItemId(gone)).doesNotContain(new ItemId(kept));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> {
            rows.retire(List.of(new ItemId(gone)));
            bank.forgetAfterCommit();
        });
        assertThat(bank.current(new ItemId(gone))).isEmpty();
        assertThat(bank.version(new ItemVersionId(new ItemId(gone), 1)).status())
                .isEqualTo(ItemStatus.RETIRED);

        bank.add(List.of(source(gone, "Gone")));

        assertThat(bank.current(new ItemId(gone)).orElseThrow().version().number())
                .isEqualTo(1);
    }

    @Test
    void anEmptyLoadIsRefusedAndSoIsAnIdThatComesTwice() {
        String id = fresh();

        assertThatThrownBy(() -> bank.load(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bank.add(List.of(source(id, "One"), source(id, "Two"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id);
        assertThat(bank.current(new ItemId(id))).isEmpty();
    }

    @Test
    void aRealInstallationShowsApprovedVersionsOnly() {
        String id = fresh();
        bank.add(List.of(source(id, "One")));
        var inReview = bank.versions(new ItemId(id));

        var production = new ItemShelf(
                inReview,
                new PublishedParameters(List.of(), List.of()),
                new Installation(Installation.Kind.PRODUCTION));

        assertThat(production.current(new ItemId(id))).isEmpty();
        assertThat(production.newest()).hasSize(1);
    }

    @Test
    void theApplicationCannotChangeAWording() {
        String id = fresh();
        bank.add(List.of(source(id, "One")));

        assertThatThrownBy(() -> jdbc.sql("update item_version set body = '{}' where item_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
