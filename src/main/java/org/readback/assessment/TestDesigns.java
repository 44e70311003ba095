package org.readback.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.readback.account.AccountId;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.base.ForModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From what somebody builds to a test on offer. */
@Service
@ForModules
@Transactional
public class TestDesigns {
    private final Blueprints blueprints;
    private final TestOfferRows offers;
    private final TestSheets sheets;
    private final ItemBank bank;

    TestDesigns(Blueprints blueprints, TestOfferRows offers, TestSheets sheets, ItemBank bank) {
        this.blueprints = blueprints;
        this.offers = offers;
        this.sheets = sheets;
        this.bank = bank;
    }

    /** A test on offer as a design, to be changed; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<TestDesign> of(BlueprintId test) {
        return blueprints.current(test).map(version -> BlueprintDesigns.of(version.blueprint()));
    }

    /** Whether a test of this name was ever on offer. */
    @Transactional(readOnly = true)
    public boolean isTaken(BlueprintId test) {
        return blueprints.isKnown(test);
    }

    /** All pools with an item in use, by name. */
    @Transactional(readOnly = true)
    public List<PoolStock> pools() {
        return bank.pools().stream().map(this::stock).toList();
    }

    private PoolStock stock(String pool) {
        List<BankItem> items = bank.pool(pool);
        return new PoolStock(
                pool,
                items.size(),
                items.stream()
                        .map(item -> item.frame().skill())
                        .distinct()
                        .sorted()
                        .toList(),
                count(items, item -> item.frame().topic()),
                count(items, item -> item.frame().duty()));
    }

    private static TreeMap<String, Integer> count(
            List<BankItem> items, Function<BankItem, @org.jspecify.annotations.Nullable String> by) {
        var counts = new TreeMap<String, Integer>();
        items.stream().map(by).filter(Objects::nonNull).forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    /** Whether it lacks nothing to be a test. */
    public boolean isWhole(TestDesign design) {
        return DesignFaults.of(design).isEmpty();
    }

    /** What it lacks, or what its pools can give. */
    @Transactional(readOnly = true)
    public DesignSheet look(TestDesign design) {
        List<DesignFault> faults = DesignFaults.of(design);
        if (!faults.isEmpty()) return new DesignSheet(faults, Optional.empty());
        Blueprint test = blueprint(design, json(design));
        var version = new Blueprint.Version(test.frame().id(), 0, test);
        return new DesignSheet(List.of(), Optional.of(sheets.sheet(version)));
    }

    /** Of two parallel forms without a shared item the greatest difference of information, as a share; empty where the
     * pools are too small for two, or the design has faults. Many pairs are put together for it: up to a second of work. */
    @Transactional(readOnly = true)
    public OptionalDouble apart(TestDesign design) {
        if (!isWhole(design)) return OptionalDouble.empty();
        Blueprint test = blueprint(design, json(design));
        return new PaperAssembly(bank::pool, new SplittableRandom(1))
                .assemble(test)
                .map(forms -> OptionalDouble.of(IntStream.range(0, PaperForm.AT.size())
                        .mapToDouble(i -> {
                            double one = forms.getFirst().information().get(i);
                            double other = forms.getLast().information().get(i);
                            return Math.abs(one - other) / Math.max(one, other);
                        })
                        .max()
                        .orElse(0)))
                .orElse(OptionalDouble.empty());
    }

    /** Keeps it as a version of the test that is not on offer, so that it can be tried and offered exactly so.
     *
     * @return the number of the version
     * @throws IllegalArgumentException if it has faults */
    public int keep(TestDesign design) {
        if (!isWhole(design)) throw new IllegalArgumentException("Not a test yet: " + design.id());
        String json = json(design);
        blueprint(design, json);
        return blueprints.keep(new BlueprintId(design.id()), json);
    }

    /** Puts a version on offer in place of the one before, whatever the content files say from now on. */
    public void offer(BlueprintId test, int version, AccountId by) {
        offers.insert(test, version, by);
        blueprints.offer(test, version);
    }

    private static Blueprint blueprint(TestDesign design, String json) {
        return BlueprintReader.read(design.id(), Json.MAPPER.readTree(json));
    }

    private String json(TestDesign design) {
        return DesignJson.of(design, scales()).toString();
    }

    /** By pool: what is measured by its items already stays on that scale. */
    private Map<String, DesignJson.Scale> scales() {
        var scales = new LinkedHashMap<String, DesignJson.Scale>();
        for (Blueprint.Version version : blueprints.current()) {
            if (version.blueprint() instanceof Blueprint.Levels test) {
                test.skills()
                        .forEach(part -> scales.putIfAbsent(
                                part.pool(), new DesignJson.Scale(part.scale(), part.framework(), part.cuts())));
            }
        }
        return scales;
    }
}
