package org.readback.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test runs signed in with a real account of these roles; the same account for the same roles and rights. */
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithAccount.Factory.class)
public @interface WithAccount {
    Role[] value();

    Right[] rights() default {};

    /** Puts the account's principal into the context. */
    class Factory implements WithSecurityContextFactory<WithAccount> {
        private final TestAccounts accounts;

        Factory(TestAccounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(WithAccount who) {
            return accounts.context(accounts.shared(Set.of(who.value()), Set.of(who.rights())));
        }
    }
}
