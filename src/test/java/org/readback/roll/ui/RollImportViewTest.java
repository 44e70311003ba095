package org.readback.roll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.base.ui.FileUpload;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.roll.RollColumn;
import org.readback.roll.RollFixtures;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.SUPERVISOR)
class RollImportViewTest extends SpringBrowserlessTest {
    @Autowired
    Contingents contingents;

    private RollImportView bring(ContingentId contingent, byte[] file) {
        RollImportView view = navigate("contingents/" + contingent + "/import", RollImportView.class);
        FileUpload<?> upload = find(FileUpload.class, view).single();
        upload.take("list.xlsx", file);
        upload.tell();
        return view;
    }

    private ContingentId contingent() {
        return contingents.create("Import " + UUID.randomUUID(), "UNMIKAR", null);
    }

    @Test
    void threeRowsAtFaultAreNamedAndTheOthersTaken() {
        ContingentId id = contingent();
        RollImportView view = bring(id, RollFixtures.excel(RollFixtures.withThreeFaults(40)));

        assertThat(find(ListItem.class, view).all())
                .extracting(ListItem::getText)
                .containsExactly(
                        "Row 12. Date of birth: “31.02.1999” is no date. Write it as 23.11.1998 or 1998-11-23.",
                        "Row 22. Post: “повар” is no post that is known. Take one from the second sheet of the empty"
                                + " sheet.",
                        "Row 32. Service number: the number is missing; nobody is known without it. Write it and bring"
                                + " the row again.");
        PreviewPane preview = find(PreviewPane.class, view).single();
        assertThat(preview.take.getText()).isEqualTo("Take 37 rows");
        UI.getCurrent().setLocale(Locale.of("ru"));
        roundTrip();
        assertThat(preview.take.getText()).isEqualTo("Принять 37 строк");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        test(preview.take).click();

        assertThat(view.getElement().getTextRecursively()).contains("37 people joined, 0 changed");
        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getText)
                .contains("Download the sign-in slips (PDF)", "Download the rows at fault (Excel)", "See the members");
        assertThat(contingents.roster(id).orElseThrow().members()).hasSize(37);
    }

    @Test
    void aColumnThatIsNotUnderstoodIsChosenByHand() {
        List<String> row = RollFixtures.person(1);
        String file = "Kennung;Фамилия;Имя;Пол;Должность\n%s;%s;%s;%s;%s\n"
                .formatted(row.get(0), row.get(2), row.get(3), row.get(4), row.get(6));
        RollImportView view = bring(contingent(), file.getBytes(StandardCharsets.UTF_8));
        assertThat(view.getElement().getTextRecursively()).contains("Say which column holds the service number");

        find(ColumnsPane.class, view).single().fields.getFirst().setValue(RollColumn.NUMBER);

        assertThat(find(PreviewPane.class, view).single().take.getText()).isEqualTo("Take 1 row");
    }

    @Test
    void whatIsNoSheetIsRefusedOnThePage() {
        RollImportView view = bring(contingent(), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThat(view.getElement().getTextRecursively()).contains("The package is damaged.");
        assertThat(find(PreviewPane.class, view).all()).isEmpty();
    }
}
