package org.readback.contingent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.contingent.Post;
import org.readback.contingent.PostRequirements;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.SUPERVISOR)
class RequirementsViewTest extends SpringBrowserlessTest {
    @Autowired
    Contingents contingents;

    @Autowired
    PostRequirements requirements;

    @Autowired
    TestAccounts accounts;

    private ContingentId contingent() {
        return contingents.create("Asks " + UUID.randomUUID(), "UNMIKAR", null);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChoiceIsKeptAtOnceAndSurvivesALanguage() {
        ContingentId id = contingent();
        contingents.add(id, new NewMember(accounts.fresh(Role.TRAINEE), "Pte", Post.DRIVER, ""));
        RequirementsView view = navigate("contingents/" + id + "/requirements", RequirementsView.class);
        List<Select<Integer>> fields = find(Select.class, view).all().stream()
                .map(field -> (Select<Integer>) field)
                .toList();
        assertThat(fields).hasSize(4);

        fields.getFirst().setValue(3);

        assertThat(requirements.sheet(id).orElseThrow().band(Post.DRIVER, "listening"))
                .hasValue(3);
        UI.getCurrent().setLocale(Locale.of("kk"));
        roundTrip();
        assertThat(fields.getFirst().getLabel()).isEqualTo("Тыңдалым");
        assertThat(fields.getFirst().getValue()).isEqualTo(3);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void anEmptyContingentSaysWhatToDo() {
        RequirementsView view = navigate("contingents/" + contingent() + "/requirements", RequirementsView.class);

        assertThat(find(H2.class, view).single().getText()).isEqualTo("No post is filled yet");
    }

    @Test
    void whatIsUnknownOrForeignLooksTheSame() {
        ContingentId theirs;
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            theirs = contingent();
        }
        for (String id : List.of(theirs.toString(), UUID.randomUUID().toString(), "x")) {
            UI.getCurrent().navigate("contingents/" + id + "/requirements");
            assertThat(find(H1.class).all()).extracting(H1::getText).contains("There is nothing at this address");
        }
    }
}
