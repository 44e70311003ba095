package org.readback.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.BlueprintId;
import org.readback.base.Centre;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.item.LanguageTag;
import org.readback.item.Presentation;
import org.readback.requirement.Post;
import org.springframework.stereotype.Component;

/** An instructor who may see items of exams, a trainee in reach, and forms. */
@Component
public class PaperDesk {
    public static final BlueprintId LAW = new BlueprintId("uf-unit-1");
    public static final BlueprintId ENGLISH = new BlueprintId("eng-placement");

    private final People people;
    private final PaperForms forms;
    private final FormRows rows;
    private final FormItems items;
    private final Clock clock;

    PaperDesk(People people, PaperForms forms, FormRows rows, FormItems items, Clock clock) {
        this.people = people;
        this.forms = forms;
        this.rows = rows;
        this.items = items;
        this.clock = clock;
    }

    /** Who makes people. */
    @Component
    record People(TestAccounts accounts, AccountDirectory directory, Contingents contingents) {}

    public AccountId instructor() {
        String name = "p-" + UUID.randomUUID();
        return people.directory()
                .create(new NewAccount(
                        name, "Test " + name, Set.of(Role.INSTRUCTOR), Set.of(Right.SEE_EXAM_ITEMS), Locale.ENGLISH));
    }

    /** A fresh trainee whom this instructor looks after. */
    public AccountId trainee(AccountId instructor) {
        AccountId person = people.accounts().fresh(Role.TRAINEE);
        String name = "Paper " + person;
        var card = new ContingentCard(new ContingentId(UUID.randomUUID()), name, "Somewhere", null, 1);
        people.contingents()
                .establish(
                        new ContingentRoster(card, List.of()),
                        List.of(new NewMember(person, "Private", Post.RIFLEMAN, "")),
                        List.of(instructor));
        return person;
    }

    /** Form A and form B, made by who is signed in. */
    public List<PaperFormId> make(BlueprintId test, LanguageTag language) {
        return rows.forms(forms.make(test, language)).stream()
                .map(StoredForm::id)
                .toList();
    }

    List<PlacedItem> items(PaperFormId form) {
        return items.of(rows.form(form).orElseThrow());
    }

    /** The numbers of the items that are answered by one letter. */
    public List<Integer> choices(PaperFormId form) {
        return items(form).stream()
                .filter(item -> item.presentation() instanceof Presentation.Choice)
                .map(PlacedItem::number)
                .toList();
    }

    /** What a cell holds that is all right. */
    public String key(PaperFormId form, int position) {
        return items(form).get(position - 1).key();
    }

    public LocalDate today() {
        return Centre.today(clock);
    }
}
