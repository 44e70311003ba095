package org.readback.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, AccountId> {
    @Query("from Account a where lower(a.signInName) = lower(:signInName)")
    Optional<Account> named(String signInName);

    /** @param signInNames in small letters */
    @Query("select lower(a.signInName) from Account a where lower(a.signInName) in :signInNames")
    Set<String> taken(Collection<String> signInNames);

    @Query("""
        select new org.readback.account.AccountName(a.id, a.signInName, a.displayName)
        from Account a where a.id in :ids\
        """)
    List<AccountName> names(Collection<AccountId> ids);

    @Query("""
        select new org.readback.account.AccountName(a.id, a.signInName, a.displayName)
        from Account a where :role member of a.roles and a.state = ACTIVE order by a.displayName, a.signInName\
        """)
    List<AccountName> withRole(Role role);

    @Query("select a.id from Account a where :wanted member of a.rights and a.id in :ids")
    Set<AccountId> withRight(Collection<AccountId> ids, Right wanted);

    /** All who hold the role, disabled or not; locked, so that two administrators cannot disable each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Account a where a.id in (select b.id from Account b where :role member of b.roles)")
    List<Account> lockAllWith(Role role);

    @Query("from Account a where a.id <> :system order by a.displayName, a.signInName")
    List<Account> listExcept(AccountId system);
}
