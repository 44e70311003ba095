package org.readback.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.OneTimeLink;
import org.readback.account.Role;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Enlistment;
import org.readback.contingent.NewMember;
import org.readback.identity.Identities;
import org.readback.identity.ServiceIdentity;
import org.readback.roll.RollMatching.Matched;
import org.readback.roll.RollReport.Slip;
import org.springframework.stereotype.Component;

/** Takes the rows that are not at fault: accounts of trainees, who they are, where they serve. */
@Component
class RollTaking {
    private static final int SHORTEST_NAME = 3;
    /** Leaves room for a number. */
    private static final int LONGEST_NAME = 50;

    private final AccountDirectory accounts;
    private final Identities identities;
    private final Enlistment enlistment;

    RollTaking(AccountDirectory accounts, Identities identities, Enlistment enlistment) {
        this.accounts = accounts;
        this.identities = identities;
        this.enlistment = enlistment;
    }

    /** @param locale language of the screens of those who are new */
    List<Slip> take(ContingentId contingent, List<Matched> rows, LocalDate today, Locale locale) {
        List<Matched> fresh = rows.stream()
                .filter(row -> row.row().outcome() instanceof RollRow.Outcome.Joins)
                .toList();
        Map<Matched, AccountId> made = accounts(fresh, locale);
        Map<AccountId, ServiceIdentity> named = new LinkedHashMap<>();
        Map<LocalDate, List<NewMember>> joining = new TreeMap<>();
        made.forEach((row, account) -> {
            row.identity().ifPresent(identity -> named.put(account, identity));
            join(joining, row, account, today);
        });
        identities.establish(named);
        for (Matched row : rows) {
            row.account().ifPresent(account -> {
                row.identity().ifPresent(identity -> identities.record(account, identity, today));
                join(joining, row, account, today);
            });
        }
        joining.forEach((day, members) -> enlistment.enlist(contingent, members, day));
        return slips(named);
    }

    private static void join(Map<LocalDate, List<NewMember>> joining, Matched row, AccountId account, LocalDate today) {
        String rank = row.identity().map(ServiceIdentity::rank).orElse("");
        row.place()
                .ifPresent(place -> joining.computeIfAbsent(place.day().orElse(today), _ -> new ArrayList<>())
                        .add(place.of(account, rank)));
    }

    private Map<Matched, AccountId> accounts(List<Matched> fresh, Locale locale) {
        List<ServiceIdentity> identities =
                fresh.stream().flatMap(row -> row.identity().stream()).toList();
        List<String> names = signInNames(identities);
        var wanted = new ArrayList<NewAccount>();
        for (int i = 0; i < names.size(); i++) {
            wanted.add(new NewAccount(names.get(i), identities.get(i).displayName(), Set.of(Role.TRAINEE), locale));
        }
        List<AccountId> ids = accounts.createAll(wanted);
        var made = new LinkedHashMap<Matched, AccountId>();
        for (int i = 0; i < ids.size(); i++) made.put(fresh.get(i), ids.get(i));
        return made;
    }

    /** Given name and surname as in the passport; a number behind it where somebody has the name. */
    private List<String> signInNames(List<ServiceIdentity> people) {
        List<String> stems = people.stream().map(RollTaking::stem).toList();
        Set<String> taken = new HashSet<>(accounts.taken(stems));
        var names = new ArrayList<String>();
        for (String stem : stems) {
            String name = stem;
            for (int number = 2; taken.contains(name) || isTaken(name, stem); number++) name = stem + number;
            taken.add(name);
            names.add(name);
        }
        return names;
    }

    private boolean isTaken(String name, String stem) {
        return !name.equals(stem) && !accounts.taken(List.of(name)).isEmpty();
    }

    private static String stem(ServiceIdentity identity) {
        String given = identity.latin().given().split(" ")[0];
        String name = (given + "." + identity.latin().surname())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z.-]", "");
        return name.length() < SHORTEST_NAME ? "person" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private List<Slip> slips(Map<AccountId, ServiceIdentity> people) {
        Map<AccountId, OneTimeLink> links = accounts.invite(people.keySet()).stream()
                .collect(Collectors.toMap(OneTimeLink::account, Function.identity()));
        var names = accounts.names(people.keySet());
        var slips = new ArrayList<Slip>();
        people.forEach((account, identity) -> {
            OneTimeLink link = links.get(account);
            var name = names.get(account);
            if (link != null && name != null) {
                slips.add(new Slip(identity.latin().toString(), name.signInName(), link.token(), link.expiresAt()));
            }
        });
        return slips;
    }
}
