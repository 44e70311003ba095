package org.readback.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class BankDraftsTest {
    @Autowired
    ItemBank bank;

    /** Every shipped item, in every language. */
    @Test
    void itemsBecomeDraftsAndTheSameItemsAgain() {
        List<BankItem> items = bank.newest();
        assertThat(items).hasSizeGreaterThan(400);
        for (BankItem item : items) {
            DraftBuild build = DraftBuild.of(
                    BankDrafts.content(item, List.of()),
                    Optional.empty(),
                    item.version().item());

            assertThat(build.texts()).as(item.version().toString()).isEqualTo(item.texts());
            assertThat(DraftBuild.home(
                            BankDrafts.content(item, List.of()).original().frame()))
                    .contains(item.home());
        }
    }
}
