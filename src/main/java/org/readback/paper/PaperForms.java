package org.readback.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountName;
import org.readback.account.SignedIn;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.PaperForm;
import org.readback.assessment.PaperForm.Use;
import org.readback.assessment.PaperOffer;
import org.readback.assessment.PaperPair;
import org.readback.assessment.PaperTests;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.base.PdfPages;
import org.readback.base.UserError;
import org.readback.base.ui.Translations;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.paper.FormRows.SetRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tests on paper: forms are made in pairs, kept as they are, and printed as often as need be. For staff who may see items
 * of exams; making and printing are audited. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR') and hasAuthority('RIGHT_SEE_EXAM_ITEMS')")
public class PaperForms {
    private static final int BANDS = 5;

    private final FormRows rows;
    private final PaperTests tests;
    private final ItemBank bank;
    private final FormItems items;
    private final Press press;

    PaperForms(FormRows rows, PaperTests tests, ItemBank bank, FormItems items, Press press) {
        this.rows = rows;
        this.tests = tests;
        this.bank = bank;
        this.items = items;
        this.press = press;
    }

    /** Who prints, with what. */
    @Component
    record Press(
            SignedIn signedIn,
            AccountDirectory people,
            Translations translations,
            Pictures pictures,
            RandomGenerator random,
            ApplicationEventPublisher events) {}

    /** The tests that can be printed, ordered by id. */
    @Transactional(readOnly = true)
    public List<PaperOffer> offers() {
        return tests.offers();
    }

    /** Makes two parallel forms of the test and keeps them.
     *
     * @throws UserError if its pool has too few items for two */
    public PaperSetId make(BlueprintId test, LanguageTag language) {
        PaperPair pair =
                tests.assemble(test, language, press.random()).orElseThrow(() -> new UserError("paper.make.few"));
        var set = new PaperSetId(UUID.randomUUID());
        rows.insert(set, pair, press.signedIn().require().id());
        rows.insert(new PaperFormId(UUID.randomUUID()), set, "A", pair.a(), orders(pair.a(), language));
        rows.insert(new PaperFormId(UUID.randomUUID()), set, "B", pair.b(), orders(pair.b(), language));
        press.events().publishEvent(new PaperEvent("paper-made", set.toString(), test + " " + language.code()));
        return set;
    }

    private List<Map<String, List<String>>> orders(PaperForm form, LanguageTag language) {
        var orders = new ArrayList<Map<String, List<String>>>();
        for (var place : form.items()) {
            BankItem item = bank.version(place.item());
            orders.add(OptionOrder.shuffled(item.in(language), press.random()).byGap());
        }
        return orders;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<FormSet> sets() {
        return rows.sets().stream().map(this::sheet).toList();
    }

    /** Empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<FormSet> set(PaperSetId id) {
        return rows.set(id).map(this::sheet);
    }

    private FormSet sheet(SetRow set) {
        String by = press.people().name(set.by()).map(AccountName::displayName).orElse("");
        return new FormSet(
                set.id(),
                set.number(),
                tests.title(set.test(), set.version()),
                set.language(),
                by,
                set.at(),
                rows.forms(set.id()).stream().map(this::form).toList());
    }

    private FormSet.Form form(StoredForm form) {
        var parts = new TreeMap<String, FormSet.Part>();
        List<PlacedItem> placed = items.of(form);
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i).use() != Use.COUNTS) continue;
            String part = form.form().items().get(i).part();
            var frame = placed.get(i).text().frame();
            var bands = new ArrayList<>(parts.getOrDefault(
                            part + " " + frame.topic(), new FormSet.Part(part, frame.topic(), List.of(0, 0, 0, 0, 0)))
                    .bands());
            int band = Math.clamp(frame.band(), 1, BANDS) - 1;
            bands.set(band, bands.get(band) + 1);
            parts.put(part + " " + frame.topic(), new FormSet.Part(part, frame.topic(), bands));
        }
        int counting =
                (int) placed.stream().filter(item -> item.use() == Use.COUNTS).count();
        return new FormSet.Form(
                form.id(),
                form.code(),
                counting,
                placed.size() - counting,
                List.copyOf(parts.values()),
                form.form().information(),
                placed.stream().anyMatch(PaperForms::isHeard));
    }

    private static boolean isHeard(PlacedItem placed) {
        var stimulus = placed.text().frame().stimulus();
        return stimulus != null && stimulus.sound() != null;
    }

    /** A document of the form as PDF; the same form gives the same bytes.
     *
     * @throws AccessDeniedException if there is no such form */
    public byte[] print(PaperFormId id, FormDocument document) {
        StoredForm form = rows.form(id).orElseThrow(() -> new AccessDeniedException("No such form"));
        Instant at = rows.set(form.set()).orElseThrow().at();
        PaperTexts texts = PaperTexts.in(press.translations(), form.language());
        var pages = new FormPages(
                texts,
                new ItemHtml(texts, press.pictures()::find),
                form.code(),
                texts.text(tests.title(form.test(), form.version())),
                tests.time(form.test(), form.version()).toMinutes(),
                items.of(form));
        press.events().publishEvent(new PaperEvent("paper-printed", form.code(), document.name()));
        return PdfPages.of(pages.document(document), at);
    }
}
