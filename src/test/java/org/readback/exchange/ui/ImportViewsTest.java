package org.readback.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.exchange.ImportState;
import org.readback.exchange.Imports;
import org.readback.exchange.Samples;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ImportViewsTest extends SpringBrowserlessTest {
    @Autowired
    Imports imports;

    @Autowired
    TestAccounts accounts;

    private final String word = "v" + UUID.randomUUID().toString().substring(0, 8);
    private TestAccounts.Session session = () -> {};

    @BeforeEach
    void signIn() {
        session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR));
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void bring(String name, byte[] bytes) {
        ImportsView view = navigate(ImportsView.class);
        view.upload.take(name, bytes);
        view.upload.tell();
    }

    private <T extends Component> T the(Class<T> type) {
        return find(type).single();
    }

    @Test
    void aFileIsLookedThroughMappedTakenAndTakenBack() {
        assertThat(words(navigate(ImportsView.class))).contains("Nothing was brought yet", "Choose a file above");
        bring("radio.gift", Samples.gift(word));
        assertThat(words(the(ImportView.class)))
                .contains("radio.gift", "3 items read", "3 of 3 items will become drafts");

        SettingsPane settings = the(SettingsPane.class);
        assertThat(settings.kind.getValue()).isEqualTo("GIFT");
        settings.band.setValue("2");
        settings.skill.setValue("use");
        settings.topic.setValue("radio");
        settings.source.setValue("A source, part 1");
        test(settings.again).click();

        LinesPane lines = the(LinesPane.class);
        lines.grid.select(lines.grid.getListDataView().getItem(0));
        assertThat(words(lines)).contains("Who calls " + word + " first?", "Kilo One");
        UI.getCurrent().setLocale(Locale.of("kk"));
        assertThat(words(the(ImportView.class))).contains("Файлдың мазмұны", "3 тапсырма оқылды");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        test(the(TakePane.class).take).click();

        DonePane done = the(DonePane.class);
        assertThat(words(done)).contains("3 drafts were made", "Download the report");
        test(done.undo).click();
        test(the(ConfirmDialog.class)).confirm();
        assertThat(words(the(DonePane.class))).contains("3 drafts were taken back. None stayed.");
        assertThat(imports.mine().getFirst().state()).isEqualTo(ImportState.UNDONE);
        assertThat(words(navigate(ImportsView.class))).contains("radio.gift", "taken back");
    }

    @Test
    void whatIsMissingInAnItemIsSaid() {
        bring("radio.gift", Samples.gift(word));

        LinesPane lines = the(LinesPane.class);
        lines.grid.select(lines.grid.getListDataView().getItem(0));

        assertThat(words(lines)).contains("Still to be added in the draft:", "Kilo One");
    }

    @Test
    void allThatAreShownAreTakenOrNoneOfThem() {
        bring("radio.gift", Samples.gift(word));
        LinesPane lines = the(LinesPane.class);

        test(lines.takeNone).click();
        assertThat(words(lines)).contains("0 of 3 items will become drafts");
        lines.filter.setValue("FAULTY");
        test(lines.takeAll).click();
        assertThat(words(lines)).contains("0 of 3 items");
        lines.filter.setValue("WHOLE");
        test(lines.takeAll).click();

        assertThat(words(lines)).contains("3 of 3 items will become drafts");
        assertThat(imports.open(imports.mine().getFirst().id()).orElseThrow().wanted())
                .isEqualTo(3);
    }

    @Test
    void aFileThatIsNotReadSaysWhyAndIsThrownAway() {
        bring("holiday.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 2});
        assertThat(words(the(ImportView.class))).contains("This file is not read");
        assertThat(the(TakePane.class).take.isVisible()).isFalse();

        test(the(TakePane.class).discard).click();

        assertThat(words(the(ImportsView.class))).contains("Nothing was brought yet");
    }

    @Test
    void anEmptyFileIsRefusedOnThePage() {
        bring("empty.gift", new byte[0]);

        assertThat(words(the(ImportsView.class))).contains("The file is empty.");
    }

    @Test
    void aLessonIsExportedAndWhatGotLostIsSaid() {
        ExportView view = navigate(ExportView.class);
        assertThat(view.pool.isVisible()).isFalse();
        view.format.setValue("AIKEN");
        view.lesson.setValue("eng1-01");

        test(view.make).click();

        assertThat(words(view)).contains("in the file", "Download eng1-01.txt", "left out:");
    }

    @Test
    void importsOfOthersAreNotFound() {
        bring("radio.gift", Samples.gift(word));
        String id = imports.mine().getFirst().id().toString();

        try (var other = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            UI.getCurrent().navigate("imports/" + id);
            assertThat(find(ImportView.class).all()).isEmpty();
        }
        assertThat(navigate(ImportView.class, Map.of("import", id))).isNotNull();
    }
}
