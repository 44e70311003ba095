package org.readback.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.account.Role;
import org.readback.base.UserError;
import org.readback.draft.DraftBody;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftId;
import org.readback.drafting.DraftState;
import org.readback.drafting.DraftStore;
import org.readback.drafting.Drafts;
import org.readback.drafting.HeldDraft;
import org.readback.exchange.ImportChoices.Defaults;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportsTest extends ImportTests {
    @Autowired
    ImportReports reports;

    @Autowired
    DraftStore drafts;

    @Autowired
    Drafts writing;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private List<HeldDraft> drafts(ImportId id) {
        return sheet(id).lines().stream()
                .flatMap(line -> line.draft().stream())
                .map(draft -> drafts.draft(new DraftId(draft)).orElseThrow())
                .toList();
    }

    @Test
    void aFileBecomesDraftsStepByStep() {
        ImportId id = imports.keep("radio.gift", Samples.gift(word));
        assertThat(sheet(id).card().state()).isEqualTo(ImportState.READ);
        assertThat(sheet(id).facts().kind()).isEqualTo("GIFT");
        assertThat(sheet(id).facts().categories()).containsExactly("Radio/" + word);
        assertThat(sheet(id).lines()).hasSize(3).allMatch(line -> line.decision() == Decision.TAKE);
        assertThat(drafts(id)).isEmpty();

        imports.choose(
                id,
                sheet(id)
                        .choices()
                        .withLessons(Map.of("Radio/" + word, "eng1-03"))
                        .withDefaults(new Defaults("", "", "use", 2, "radio", "A source, part 1", "")));
        imports.decide(id, Set.of(2), Decision.SKIP);
        imports.take(id);

        assertThat(sheet(id).card().state()).isEqualTo(ImportState.TAKEN);
        assertThat(drafts(id)).hasSize(2).allSatisfy(draft -> {
            assertThat(draft.state()).isEqualTo(DraftState.DRAFT);
            assertThat(draft.written().author()).isEqualTo(instructor);
            ItemDraft original = draft.content().original();
            assertThat(original.frame().lesson()).isEqualTo("eng1-03");
            assertThat(original.frame().band()).isEqualTo(2);
            assertThat(original.frame().source()).isEqualTo("A source, part 1");
        });
        assertThat(drafts(id).getFirst().content().original().body()).isInstanceOf(DraftBody.Choices.class);
        assertThatThrownBy(() -> imports.take(id)).isInstanceOf(UserError.class);
    }

    @Test
    void theReportCountsEveryItemOnce() {
        ImportId id = imports.keep(
                "radio.gift",
                Samples.bytes(new String(Samples.gift(word), StandardCharsets.UTF_8) + "\n::" + word
                        + "-4:: Broken { =a \n"));
        imports.take(id);

        JsonNode json = JsonMapper.shared().readTree(reports.json(id).orElseThrow());

        assertThat(json.get("read").intValue())
                .isEqualTo(sheet(id).lines().size())
                .isEqualTo(json.get("imported").intValue()
                        + json.get("changed").intValue()
                        + json.get("unsupported").intValue()
                        + json.get("faulty").intValue());
        assertThat(json.get("faulty").intValue()).isPositive();
        assertThat(json.get("kinds").get("single-choice").intValue()).isEqualTo(1);
        assertThat(json.get("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("name").stringValue()).isNotBlank();
            if (!item.get("outcome").stringValue().equals("imported")) {
                assertThat(item.get("reasons")).isNotEmpty();
            }
        });
        assertThat(reports.text(id).orElseThrow())
                .contains("Items read: " + json.get("read").intValue(), word + "-4");
    }

    @Test
    void anImportIsTakenBackButForWhatSomebodyWorkedOn() {
        ImportId id = imports.keep("radio.gift", Samples.gift(word));
        imports.take(id);
        DraftId touched = drafts(id).getFirst().id();
        work(touched);

        assertThat(imports.undo(id)).isEqualTo(1);

        assertThat(sheet(id).card().state()).isEqualTo(ImportState.UNDONE);
        assertThat(sheet(id).card().stayed()).isEqualTo(1);
        assertThat(drafts(id))
                .extracting(HeldDraft::state)
                .containsExactly(DraftState.DRAFT, DraftState.DISCARDED, DraftState.DISCARDED);
        assertThatThrownBy(() -> imports.undo(id)).isInstanceOf(UserError.class);
    }

    private void work(DraftId id) {
        HeldDraft held = drafts.draft(id).orElseThrow();
        writing.save(
                id, held.saves(), held.content().with(held.content().original().withName("radio")));
    }

    @Test
    void whatIsHereAlreadyIsFoundAndNotTakenTwice() {
        ImportId first = imports.keep("radio.gift", Samples.gift(word));
        imports.take(first);

        ImportSheet again = sheet(imports.keep("radio again.gift", Samples.gift(word)));

        assertThat(again.lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.known().orElseThrow().likeness()).isEqualTo(Known.Likeness.SAME);
            assertThat(line.decision()).isEqualTo(Decision.SKIP);
        });
        assertThatThrownBy(() -> imports.take(again.card().id()))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.nothing"));
    }

    @Test
    void columnsOfASheetAreMappedByHand() {
        String csv = "Nr;Frage;Eins;Zwei;Loesung\n1;What is " + word + "?;a radio;a gate;A\n";
        ImportId id = imports.keep("sheet.csv", Samples.bytes(csv));
        assertThat(sheet(id).card().state()).isEqualTo(ImportState.REFUSED);
        assertThat(sheet(id).facts().headings()).containsExactly("Nr", "Frage", "Eins", "Zwei", "Loesung");

        imports.choose(
                id,
                ImportChoices.NONE
                        .withKind("CSV")
                        .withColumns(
                                Map.of("Frage", "stem", "Eins", "option_1", "Zwei", "option_2", "Loesung", "correct")));

        assertThat(sheet(id).fault()).isEmpty();
        assertThat(imports.item(id, 1).orElseThrow().stem()).isEqualTo("What is " + word + "?");
        assertThat(imports.item(id, 1).orElseThrow().body()).isInstanceOf(DraftBody.Choices.class);
    }

    @Test
    void lettersOfAnotherEncodingAreReadAsChosen() {
        String text = "::" + word + ":: Кто вызывает " + word + "? { =Кило ~Лима }";
        ImportId id = imports.keep("radio.gift", text.getBytes(Charset.forName("UTF-16LE")));

        imports.choose(id, sheet(id).choices().withEncoding("UTF-16LE").withKind("GIFT"));

        assertThat(imports.item(id, 1).orElseThrow().stem()).startsWith("Кто вызывает");
        assertThat(sheet(id).facts().encoding()).isEqualTo("UTF-16LE");
    }

    @Test
    void whatCannotBeReadIsRefusedWithASentenceAndCanBeThrownAway() {
        ImportId id = imports.keep("holiday.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 2});

        assertThat(sheet(id).card().state()).isEqualTo(ImportState.REFUSED);
        assertThat(sheet(id).fault()).isPresent();
        assertThat(sheet(id).lines()).isEmpty();
        assertThatThrownBy(() -> imports.take(id)).isInstanceOf(UserError.class);
        imports.discard(id);
        assertThat(imports.open(id)).isEmpty();
    }

    @Test
    void nobodySeesOrTouchesAnothersImport() {
        ImportId id = imports.keep("radio.gift", Samples.gift(word));

        try (var other = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(imports.open(id)).isEmpty();
            assertThat(imports.item(id, 1)).isEmpty();
            assertThat(imports.job(id)).isEmpty();
            assertThat(reports.json(id)).isEmpty();
            assertThat(reports.text(id)).isEmpty();
            assertThat(imports.mine()).isEmpty();
            List.<Runnable>of(
                            () -> imports.take(id),
                            () -> imports.undo(id),
                            () -> imports.discard(id),
                            () -> imports.decide(id, Set.of(1), Decision.SKIP),
                            () -> imports.choose(id, ImportChoices.NONE))
                    .forEach(act -> assertThatThrownBy(act::run)
                            .isInstanceOfSatisfying(
                                    UserError.class,
                                    refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.unknown")));
        }
        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThatThrownBy(() -> imports.open(id)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(sheet(id).wanted()).isEqualTo(3);
    }

    @Test
    void itemsOfTestsAreForThoseWhoMaySeeThem() {
        ImportId id = imports.keep("radio.gift", Samples.gift(word));
        Defaults test = new Defaults("eng-placement-reading", "", "", 0, "", "", "");

        assertThatThrownBy(() -> imports.choose(id, ImportChoices.NONE.withDefaults(test)))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.pool"));

        ImportId named = imports.keep(
                "exam.gift",
                Samples.bytes("// [tag:pool:eng-placement-reading]\n::" + word + ":: Who is " + word + "? { =a ~b }"));
        assertThatThrownBy(() -> imports.take(named))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.pool"));
    }
}
