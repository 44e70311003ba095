package org.readback.panel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.assessment.CutVersion.Cut;
import org.readback.assessment.ScaleCard;
import org.readback.assessment.Scales;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.base.UserError;
import org.readback.panel.Setting.RatedItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a standard setting can be made of. */
@Component
class NewSettings {
    private final SettingRows rows;
    private final Scales scales;
    private final ItemBank bank;
    private final People people;
    private final ApplicationEventPublisher events;

    NewSettings(SettingRows rows, Scales scales, ItemBank bank, People people, ApplicationEventPublisher events) {
        this.rows = rows;
        this.scales = scales;
        this.bank = bank;
        this.people = people;
        this.events = events;
    }

    List<ScaleCard> scales() {
        return scales.all();
    }

    List<BankItem> pool(String scale) {
        return scales.find(scale).map(ScaleCard::pools).orElse(List.of()).stream()
                .flatMap(pool -> bank.pool(pool).stream())
                .sorted(Comparator.comparing(item -> item.version().item().itemId()))
                .toList();
    }

    List<AccountName> candidates() {
        return people.colleagues();
    }

    StandardSettingId open(NewSetting wanted) {
        ScaleCard scale = scales.find(wanted.scale()).orElseThrow(() -> new UserError("panel.error.scale"));
        requirePeople(wanted);
        requireBorders(wanted, scale);
        var setting = new Setting(
                new StandardSettingId(UUID.randomUUID()),
                scale.scale(),
                scale.framework(),
                people.me(),
                wanted.decider(),
                people.clock().instant(),
                null,
                null,
                "",
                wanted.borders(),
                items(wanted),
                wanted.raters(),
                List.of());
        rows.insert(setting);
        events.publishEvent(StandardSettingChanged.of(
                setting,
                "standard-setting-opened",
                "raters " + wanted.raters() + ", decider " + wanted.decider() + ", items "
                        + wanted.items().size()));
        return setting.id();
    }

    private void requirePeople(NewSetting wanted) {
        Set<AccountId> known = candidates().stream().map(AccountName::id).collect(Collectors.toSet());
        var raters = new HashSet<>(wanted.raters());
        if (raters.size() < StandardSettings.FEWEST_RATERS) {
            throw new UserError("panel.error.few", StandardSettings.FEWEST_RATERS);
        }
        if (raters.size() < wanted.raters().size() || !known.containsAll(raters) || !known.contains(wanted.decider())) {
            throw new UserError("panel.error.people");
        }
    }

    private static void requireBorders(NewSetting wanted, ScaleCard scale) {
        Set<Integer> there = scale.cuts().cuts().stream().map(Cut::band).collect(Collectors.toSet());
        var bands = wanted.borders().stream().map(Border::band).collect(Collectors.toSet());
        if (bands.isEmpty() || bands.size() < wanted.borders().size() || !there.containsAll(bands)) {
            throw new UserError("panel.error.borders");
        }
    }

    /** Of the pools of the scale and no other, so that what was written for one framework never sets another. */
    private List<RatedItem> items(NewSetting wanted) {
        Set<ItemVersionId> there =
                pool(wanted.scale()).stream().map(BankItem::version).collect(Collectors.toSet());
        List<ItemVersionId> items = wanted.items();
        if (items.isEmpty() || new HashSet<>(items).size() < items.size() || !there.containsAll(items)) {
            throw new UserError("panel.error.items");
        }
        return IntStream.range(0, items.size())
                .mapToObj(i -> new RatedItem(
                        i + 1, items.get(i), bank.version(items.get(i)).model()))
                .toList();
    }
}
