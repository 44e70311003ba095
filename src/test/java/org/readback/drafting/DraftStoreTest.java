package org.readback.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftStore.Withdrawn;
import org.readback.drafting.KnownDrafts.Found;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DraftStoreTest {
    @Autowired
    DraftStore store;

    @Autowired
    TestAccounts accounts;

    @Test
    void whatAFileBroughtIsKeptInItsOrderAndFoundAgain() {
        AccountId by = accounts.fresh(Role.INSTRUCTOR);
        UUID file = UUID.randomUUID();
        ItemDraft first = DraftSamples.choice("p").withExternalId("x-" + file);
        DraftContent second = DraftSamples.withKazakh(DraftSamples.choice("q"));

        List<DraftId> added = store.add(file, by, List.of(new NewDraft(new DraftContent(first)), new NewDraft(second)));

        assertThat(store.ofImport(file)).extracting(HeldDraft::id).isEqualTo(added);
        HeldDraft kept = store.draft(added.getLast()).orElseThrow();
        assertThat(kept.content()).isEqualTo(second);
        assertThat(kept.state()).isEqualTo(DraftState.DRAFT);
        assertThat(kept.written().author()).isEqualTo(by);
        KnownDrafts known = store.known();
        assertThat(known.find(first))
                .hasValueSatisfying(found -> assertThat(found)
                        .isInstanceOfSatisfying(
                                Found.Same.class,
                                same -> assertThat(same.known().draft()).contains(added.getFirst())));
        assertThat(known.find(first.withStem("Where now? " + file)).orElseThrow())
                .isInstanceOf(Found.Changed.class);
        assertThat(known.find(DraftSamples.choice("p"))).isEmpty();
    }

    @Test
    void takingBackAnImportDiscardsItOnce() {
        UUID file = UUID.randomUUID();
        ItemDraft draft = DraftSamples.choice("p");
        List<DraftId> added =
                store.add(file, accounts.fresh(Role.INSTRUCTOR), List.of(new NewDraft(new DraftContent(draft))));

        assertThat(store.withdraw(file)).isEqualTo(new Withdrawn(added, List.of()));
        assertThat(store.withdraw(file)).isEqualTo(new Withdrawn(List.of(), List.of()));

        assertThat(store.draft(added.getFirst()).orElseThrow().state()).isEqualTo(DraftState.DISCARDED);
        assertThat(store.known().find(draft)).isEmpty();
    }
}
