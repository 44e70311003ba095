package org.readback.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.ItemUse;
import org.readback.item.ItemId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ItemTagsTest {
    private static final ItemId LESSON_ITEM = new ItemId("eng1-01-01");
    private static final ItemId OTHER = new ItemId("eng1-01-02");

    @Autowired
    ItemTags tags;

    @Autowired
    TagShelf shelf;

    @Autowired
    ItemUses uses;

    @Autowired
    TestAccounts accounts;

    private static ItemTag fresh() {
        return new ItemTag("t-" + UUID.randomUUID());
    }

    @Test
    void manyItemsAreTaggedAtOnceAndWhatWasThereIsNotCounted() {
        ItemTag old = fresh();
        ItemTag fresh = fresh();
        shelf.set(OTHER, List.of(old));

        try (var _ = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            var change = new TagChange(Set.of(fresh), Set.of(old));

            assertThat(tags.change(List.of(LESSON_ITEM, OTHER), change)).isEqualTo(3);
            assertThat(tags.change(List.of(LESSON_ITEM, OTHER), change)).isZero();
            assertThat(tags.all().get(LESSON_ITEM)).contains(fresh);
            assertThat(tags.all().get(OTHER)).contains(fresh).doesNotContain(old);
        }
        assertThat(shelf.of(OTHER)).containsExactly(fresh);
    }

    @Test
    void whatSomebodyTypesBecomesATagWhereItCan() {
        assertThat(ItemTag.of("  Радио Позывной ")).contains(new ItemTag("радио-позывной"));
        assertThat(ItemTag.of("күзет")).contains(new ItemTag("күзет"));
        assertThat(ItemTag.of("cptm:1.2")).contains(new ItemTag("cptm:1.2"));
        assertThat(ItemTag.of("")).isEmpty();
        assertThat(ItemTag.of("<b>")).isEmpty();
        assertThat(ItemTag.of("x".repeat(ItemTag.LONGEST + 1))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemTag("Two words"));
    }

    @Test
    void aLessonsItemIsUsedInItsLesson() {
        try (var _ = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(uses.of(List.of(LESSON_ITEM)))
                    .filteredOn(use -> use.kind() == ItemUse.Kind.LESSON)
                    .singleElement()
                    .satisfies(use ->
                            assertThat(use.place().in(java.util.Locale.ENGLISH)).isNotBlank());
            assertThat(uses.of(List.of(new ItemId("unknown")))).isEmpty();
        }
    }

    @Test
    void itemsOfTestsAreNotTaggedByThoseWhoMayNotSeeThem() {
        var change = new TagChange(Set.of(fresh()), Set.of());

        try (var _ = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> tags.change(List.of(LESSON_ITEM, new ItemId("ep-l-001")), change));
            assertThat(uses.of(List.of(new ItemId("ep-l-001")))).isEmpty();
        }
    }

    @Test
    void traineesNeitherSeeNorChangeTags() {
        try (var _ = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(tags::all);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> uses.of(List.of(OTHER)));
        }
    }
}
