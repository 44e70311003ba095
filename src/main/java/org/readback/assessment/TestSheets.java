package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.assessment.TestSheet.DutySheet;
import org.readback.assessment.TestSheet.FormSheet;
import org.readback.assessment.TestSheet.PartSheet;
import org.readback.assessment.TestSheet.PoolSheet;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tests on offer with all that holds for them: rules, cuts, pools, and what is wrong with those. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class TestSheets {
    private final Blueprints blueprints;
    private final CutScoreRows cuts;
    private final ItemBank bank;
    private final PoolSheets sheets;

    TestSheets(Blueprints blueprints, CutScoreRows cuts, ItemBank bank, PoolSheets sheets) {
        this.blueprints = blueprints;
        this.cuts = cuts;
        this.bank = bank;
        this.sheets = sheets;
    }

    /** Ordered by id. */
    public List<TestSheet> all() {
        return blueprints.current().stream().map(this::sheet).toList();
    }

    /** Empty if no such test is on offer. */
    public Optional<TestSheet> find(BlueprintId test) {
        return blueprints.current(test).map(this::sheet);
    }

    TestSheet sheet(Blueprint.Version version) {
        return switch (version.blueprint()) {
            case Blueprint.Levels levels -> levels(version, levels);
            case Blueprint.Mastery mastery -> mastery(version, mastery);
        };
    }

    private TestSheet levels(Blueprint.Version version, Blueprint.Levels test) {
        var parts = new ArrayList<PartSheet>();
        var pools = new ArrayList<PoolSheet>();
        var warnings = new ArrayList<PoolWarning>();
        for (Blueprint.Part part : test.skills()) {
            parts.add(new PartSheet(
                    part.part(),
                    part.pool(),
                    part.scale(),
                    part.stopping(),
                    cuts.decided(part.scale(), cuts.newest(part.scale()))));
            PoolSheet pool = sheets.of(
                    part.pool(), part.part(), part.targets(), part.stopping().maximumItems());
            pools.add(pool);
            warnings.addAll(PoolWarnings.of(pool, part.stopping()));
        }
        return sheet(version, parts, Optional.empty(), pools, warnings);
    }

    private TestSheet mastery(Blueprint.Version version, Blueprint.Mastery test) {
        List<BankItem> items = bank.pool(test.pool());
        List<DutySheet> duties =
                test.duties().stream().map(duty -> duty(duty, items)).toList();
        PoolSheet pool = sheets.of(test.pool(), "", test.targets(), test.length());
        return sheet(
                version,
                List.of(),
                Optional.of(new FormSheet(test.length(), test.pass(), duties)),
                List.of(pool),
                PoolWarnings.of(pool, test, duties, items));
    }

    private static DutySheet duty(String duty, List<BankItem> items) {
        long count =
                items.stream().filter(item -> duty.equals(item.frame().duty())).count();
        return new DutySheet(duty, (int) count);
    }

    private static TestSheet sheet(
            Blueprint.Version version,
            List<PartSheet> parts,
            Optional<FormSheet> form,
            List<PoolSheet> pools,
            List<PoolWarning> warnings) {
        Blueprint test = version.blueprint();
        Blueprint.Frame frame = test.frame();
        return new TestSheet(
                version.id(),
                version.number(),
                test.kind(),
                frame.title(),
                frame.summary(),
                frame.time(),
                test.mostItems(),
                parts,
                form,
                pools,
                warnings);
    }
}
