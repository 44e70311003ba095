package org.readback.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readback.assessment.Blueprint.Part;
import org.readback.assessment.CutVersion.Cut;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scales of the tests and the versions of their cuts. Attempts keep the version they began with. */
@Service
@ForModules
@Transactional
public class Scales {
    private final Blueprints blueprints;
    private final CutScoreRows rows;

    Scales(Blueprints blueprints, CutScoreRows rows) {
        this.blueprints = blueprints;
        this.rows = rows;
    }

    /** Those of the level tests on offer, by name. */
    @Transactional(readOnly = true)
    public List<ScaleCard> all() {
        var found = new TreeMap<String, ScaleCard>();
        for (Blueprint.Version version : blueprints.current()) {
            if (version.blueprint() instanceof Blueprint.Levels test) {
                test.skills().forEach(part -> found.merge(part.scale(), card(test, part), Scales::joined));
            }
        }
        return List.copyOf(found.values());
    }

    /** Empty if no test on offer reports on it. */
    @Transactional(readOnly = true)
    public Optional<ScaleCard> find(String scale) {
        return all().stream().filter(card -> card.scale().equals(scale)).findFirst();
    }

    /** The cuts in force.
     *
     * @throws IllegalArgumentException if the scale has none */
    @Transactional(readOnly = true)
    public CutVersion cuts(String scale) {
        return rows.decided(scale, rows.newest(scale));
    }

    private ScaleCard card(Blueprint.Levels test, Part part) {
        return new ScaleCard(
                part.scale(),
                part.framework(),
                test.frame().title(),
                part.part(),
                List.of(part.pool()),
                cuts(part.scale()));
    }

    private static ScaleCard joined(ScaleCard one, ScaleCard other) {
        var pools = new ArrayList<>(one.pools());
        other.pools().stream().filter(pool -> !pools.contains(pool)).forEach(pools::add);
        return new ScaleCard(one.scale(), one.framework(), one.title(), one.part(), pools, one.cuts());
    }

    /** Puts cuts in force for all attempts that begin from now on.
     *
     * @return the number of the new version
     * @throws UserError if the scale is of another framework, if its cuts were replaced in between, if it lacks a band,
     *     or if the cuts would not ascend */
    public int append(NewCuts wanted) {
        rows.lock(wanted.scale());
        if (rows.framework(wanted.scale()).filter(wanted.framework()::equals).isEmpty()) {
            throw new UserError("assessment.cuts.framework");
        }
        int newest = rows.newest(wanted.scale());
        if (newest != wanted.replaces()) throw new UserError("assessment.cuts.replaced");
        List<Cut> all = replaced(rows.decided(wanted.scale(), newest).cuts(), wanted.cuts());
        rows.insert(wanted, newest + 1, all);
        return newest + 1;
    }

    /** What is in force with some cuts replaced.
     *
     * @throws UserError if a band is not there, or if the cuts would not ascend */
    public static List<Cut> replaced(List<Cut> present, List<Cut> some) {
        Map<Integer, Cut> all = new LinkedHashMap<>();
        present.forEach(cut -> all.put(cut.band(), cut));
        for (Cut cut : some) {
            if (all.replace(cut.band(), cut) == null) throw new UserError("assessment.cuts.band", cut.band());
        }
        var thetas = all.values().stream().map(Cut::theta).toList();
        if (!isAscending(thetas)) throw new UserError("assessment.cuts.order");
        return List.copyOf(all.values());
    }

    private static boolean isAscending(List<Double> thetas) {
        for (int i = 1; i < thetas.size(); i++) {
            if (thetas.get(i) <= thetas.get(i - 1)) return false;
        }
        return true;
    }
}
