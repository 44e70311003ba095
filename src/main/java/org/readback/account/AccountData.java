package org.readback.account;

import java.util.List;
import org.springframework.stereotype.Component;

/** The account itself; neither the password's hash nor a link's token. */
@Component
class AccountData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("account", """
                    select account_id, sign_in_name, display_name, locale, state, created_at
                    from account where account_id = :person
                    """),
                new PersonalTable("account-roles", """
                    select role from account_role where account_id = :person order by role
                    """),
                new PersonalTable("account-rights", """
                    select "right" from account_right where account_id = :person order by 1
                    """));
    }
}
