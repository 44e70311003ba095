package org.readback.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.analysis.ItemFinding;
import org.readback.analysis.ItemFinding.Answers;
import org.readback.analysis.ItemFinding.GroupDifference;
import org.readback.analysis.ItemFinding.Measured;
import org.readback.analysis.ItemFlag;
import org.readback.authoring.ItemSheet;
import org.readback.bank.BankItem;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.item.Item;
import org.readback.item.LanguageTag;

/** How an item works in tests: what to look at and what to do about it, the figures, the pictures. */
final class StatisticsSection extends Composite<Section> {
    private final LanguageTag language;

    /** @param findings of the item's versions, the newest first */
    StatisticsSection(ItemSheet sheet, List<ItemFinding> findings, LanguageTag language) {
        this.language = language;
        getContent().addClassNames("card", "stack", "statistics");
        getContent().add(Texts.text(new H2(), "authoring.statistics.title"));
        Optional<ItemFinding> newest = findings.stream().findFirst();
        if (newest.isEmpty()) {
            getContent().add(new EmptyState("authoring.statistics.empty"));
            return;
        }
        BankItem version = sheet.versions().stream()
                .filter(each -> each.version().equals(newest.get().item()))
                .findFirst()
                .orElse(sheet.newest());
        if (!version.version().equals(sheet.newest().version())) {
            getContent()
                    .add(Texts.text(
                            new Paragraph(),
                            "authoring.statistics.older",
                            version.version().number(),
                            sheet.newest().version().number()));
        }
        show(version, newest.get());
    }

    private void show(BankItem version, ItemFinding finding) {
        Item text = version.in(language);
        Paragraph basis = new Paragraph();
        Texts.follow(
                basis,
                locale -> basis.setText(Texts.now(
                        "authoring.statistics.basis",
                        finding.answers().number(),
                        finding.people(),
                        Formats.dateTime(finding.computedAt(), locale))));
        getContent().add(basis);
        if (finding.isSmall()) {
            Paragraph small = Texts.text(new Paragraph(), "authoring.statistics.small");
            small.addClassName("notice");
            getContent().add(small);
        }
        getContent().add(flags(finding, text), facts(finding));
        if (!finding.differences().isEmpty()) getContent().add(differences(finding.differences()));
        getContent().add(new StatisticsCharts(version, finding, text));
        if (!finding.options().isEmpty()) getContent().add(new OptionFigures(finding, text));
    }

    private static Component flags(ItemFinding finding, Item text) {
        if (!finding.isFlagged()) {
            return Texts.text(
                    new Paragraph(),
                    finding.isSmall() ? "authoring.statistics.noflag.few" : "authoring.statistics.noflag");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("flags");
        Texts.name(list, "authoring.statistics.flags");
        for (ItemFlag flag : finding.flags()) {
            Span found = new Span();
            Span todo = new Span();
            Texts.follow(found, locale -> {
                found.setText(FlagWords.sentence(flag, text));
                todo.setText(FlagWords.advice(flag));
            });
            found.addClassName("found");
            list.add(new ListItem(FlagWords.tag(flag.kind()), found, todo));
        }
        return list;
    }

    private static Facts facts(ItemFinding finding) {
        Answers answers = finding.answers();
        Measured measured = finding.measured();
        Facts facts = new Facts();
        facts.fact("authoring.statistic.exposure", Formats.percent(answers.exposure()));
        facts.fact(
                "authoring.statistic.facility",
                FindingCells.bar(answers.facility(), Formats.percent(answers.facility()), null));
        facts.fact("authoring.statistic.deviation", number(answers.deviation()));
        facts.fact(
                "authoring.statistic.discrimination",
                answers.discrimination() == null
                        ? new Span("–")
                        : FindingCells.bar(
                                Math.max(0, answers.discrimination()),
                                FlagWords.number(answers.discrimination()),
                                null));
        facts.fact(
                "authoring.statistic.efficiency",
                answers.efficiency() == null ? "–" : Formats.percent(answers.efficiency()));
        facts.fact("authoring.statistic.unknown", Formats.percent(answers.unknown()));
        facts.fact(
                "authoring.statistic.time",
                Texts.text(
                        new Span(),
                        "authoring.statistics.seconds",
                        Math.round(answers.times().median()),
                        Math.round(answers.times().mean())));
        facts.fact("authoring.statistic.fit", fit(measured.fit()));
        facts.fact(
                "authoring.statistic.band",
                Texts.text(new Span(), "authoring.statistics.bands", measured.band(), measured.authorsBand()));
        if (measured.drift() != null) facts.fact("authoring.statistic.drift", drift(measured.drift()));
        return facts;
    }

    private static String fit(ItemFinding.@Nullable Fit fit) {
        return fit == null ? "–" : FlagWords.number(fit.infit()) + " · " + FlagWords.number(fit.outfit());
    }

    private static Component drift(ItemFinding.Moved drift) {
        String key = Math.abs(drift.z()) > 3
                ? drift.shift() > 0 ? "authoring.statistics.drift.harder" : "authoring.statistics.drift.easier"
                : "authoring.statistics.drift.none";
        return Texts.text(new Span(), key, drift.responses(), FlagWords.number(drift.z()));
    }

    private static Component differences(List<GroupDifference> differences) {
        UnorderedList list = new UnorderedList();
        Texts.name(list, "authoring.statistics.groups");
        for (GroupDifference each : differences) {
            ListItem line = new ListItem();
            Texts.follow(line, locale -> line.setText(words(each)));
            list.add(line);
        }
        return new Div(Texts.text(new Span(), "authoring.statistics.groups"), list);
    }

    /** How two groups compare. */
    static String words(GroupDifference difference) {
        String key = Math.abs(difference.delta()) < 1 || difference.adjusted() >= 0.05
                ? "authoring.difference.none"
                : difference.delta() < 0 ? "authoring.difference.harder" : "authoring.difference.easier";
        return Texts.now(
                key,
                FlagWords.group(difference.focal()),
                FlagWords.group(difference.reference()),
                FlagWords.number(difference.delta()),
                difference.smaller());
    }

    private static String number(@Nullable Double value) {
        return value == null ? "–" : FlagWords.number(value);
    }
}
