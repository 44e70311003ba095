package org.readback.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, AccountId> {
    @Query("from Account a where lower(a.signInName) = lower(:signInName)")
    Optional<Account> named(String signInName);

    @Query("""
            select new org.readback.account.AccountName(a.id, a.signInName, a.displayName)
            from Account a where a.id in :ids""")
    List<AccountName> names(Collection<AccountId> ids);

    @Query("""
            select new org.readback.account.AccountName(a.id, a.signInName, a.displayName)
            from Account a where :role member of a.roles and a.state = ACTIVE order by a.displayName, a.signInName""")
    List<AccountName> withRole(Role role);

    /** All who hold the role, disabled or not; locked, so that two administrators cannot disable each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Account a where a.id in (select b.id from Account b where :role member of b.roles)")
    List<Account> lockAllWith(Role role);

    @Query("from Account a where a.id <> :system order by a.displayName, a.signInName")
    List<Account> listExcept(AccountId system);
}
