package org.readback.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.contingent.ContingentId;
import org.readback.training.TestTraining;
import org.springframework.stereotype.Component;

/** Fresh people in a fresh contingent with two supervisors and a rater. */
@Component
public class Squads {
    private final TestAccounts accounts;
    private final AccountDirectory directory;
    private final TestTraining training;

    Squads(TestAccounts accounts, AccountDirectory directory, TestTraining training) {
        this.accounts = accounts;
        this.directory = directory;
        this.training = training;
    }

    /** @param rater an instructor who may rate levels */
    public record Squad(
            ContingentId contingent, AccountId supervisor, AccountId other, AccountId rater, List<AccountId> people) {
        public AccountId person() {
            return people.getFirst();
        }
    }

    /** @param size at least 1 */
    public Squad squad(int size) {
        return of(
                Stream.generate(() -> accounts.fresh(Role.TRAINEE)).limit(size).toArray(AccountId[]::new));
    }

    public Squad of(AccountId... people) {
        AccountId supervisor = accounts.fresh(Role.SUPERVISOR);
        AccountId other = accounts.fresh(Role.SUPERVISOR);
        String name = "rater-" + UUID.randomUUID();
        AccountId rater = directory.create(new NewAccount(
                name, "Rater " + name, Set.of(Role.INSTRUCTOR), Set.of(Right.RATE_STANAG), Locale.ENGLISH));
        ContingentId contingent = training.contingent(List.of(supervisor, other, rater), people);
        return new Squad(contingent, supervisor, other, rater, List.of(people));
    }
}
