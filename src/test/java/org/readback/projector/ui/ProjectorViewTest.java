package org.readback.projector.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.bank.ItemVersionId;
import org.readback.base.ui.SafeHtml;
import org.readback.content.LessonBlock;
import org.readback.course.LessonId;
import org.readback.course.LessonSheet;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.projector.OpenedKey;
import org.readback.projector.Projections;
import org.readback.projector.Slide;
import org.readback.projector.Slides;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class ProjectorViewTest extends SpringBrowserlessTest {
    private static final LessonId LESSON = new LessonId("uf-01");

    @Autowired
    Projections projections;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private LessonSheet sheet() {
        return projections.open(LESSON).orElseThrow();
    }

    /** The number of the first page whose block is such. */
    private int page(Class<? extends LessonBlock> kind) {
        List<Slide> slides = Slides.of(sheet().text(), sheet().words());
        return 1
                + IntStream.range(0, slides.size())
                        .filter(place ->
                                slides.get(place) instanceof Slide.Block block && kind.isInstance(block.block()))
                        .findFirst()
                        .orElseThrow();
    }

    private ProjectorView open(int page) {
        return navigate("projector/" + LESSON + "/" + page, ProjectorView.class);
    }

    private static Element stage(ProjectorView view) {
        return view.getElement().getChild(0);
    }

    @Test
    void eachPageHasItsAddressAndOneHeading() {
        ProjectorView view = open(1);

        assertThat(find(H1.class, view).single().getText())
                .isEqualTo(sheet().text().title());
        assertThat(stage(view).getProperty("at")).isEqualTo("1");
        assertThat(stage(view).getProperty("of"))
                .isEqualTo(Integer.toString(
                        Slides.of(sheet().text(), sheet().words()).size()));
        assertThat(stage(view).getProperty("leave")).isEqualTo("lessons/" + LESSON);
    }

    @Test
    void keyIsNotInThePageBeforeItIsOpened() {
        ProjectorView view = open(page(LessonBlock.Check.class));
        LessonBlock.Check check = sheet().text().blocks().stream()
                .filter(LessonBlock.Check.class::isInstance)
                .map(LessonBlock.Check.class::cast)
                .findFirst()
                .orElseThrow();
        OpenedKey key = projections.reveal(LESSON, version(check.item()), LanguageTag.EN);
        int rows = responses();
        assertThat(words(view))
                .doesNotContain(key.outcome().feedback(), key.outcome().source());

        test(find(Button.class, view).withId("projector-open").single()).click();

        assertThat(words(view)).contains(key.outcome().feedback(), key.outcome().source());
        assertThat(find(Button.class, view).withId("projector-open").exists()).isFalse();
        assertThat(responses()).as("nothing is answered").isEqualTo(rows);
    }

    private int responses() {
        return jdbc.sql("select count(*) from response")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private ItemVersionId version(ItemId item) {
        return projections.show(LESSON, item, LanguageTag.EN).orElseThrow().item();
    }

    @Test
    void thoughtComesBeforeWhatIsRevealed() {
        ProjectorView view = open(page(LessonBlock.Reveal.class));
        SlidePane slide = find(SlidePane.class, view).single();
        assertThat(find(SafeHtml.class, slide).exists()).isFalse();

        assertThat(slide.open()).isTrue();
        assertThat(find(SafeHtml.class, slide).exists()).isTrue();
        assertThat(slide.open()).as("once").isFalse();
    }

    @Test
    void activityComesWithATimer() {
        assertThat(stage(open(page(LessonBlock.Activity.class))).getProperty("timed", false))
                .isTrue();
        assertThat(stage(open(1)).getProperty("timed", false)).isFalse();
    }

    @Test
    void itemsOfNoLessonAreNotRevealed() {
        assertThatThrownBy(
                        () -> projections.reveal(LESSON, new ItemVersionId(new ItemId("uft-001"), 1), LanguageTag.EN))
                .isInstanceOf(AccessDeniedException.class);
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThatThrownBy(() -> projections.open(LESSON)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void pagesThatDoNotExistAreNotFound() {
        for (String path : List.of("uf-01/0", "uf-01/999", "uf-01/x", "no-such/1", "uf-01/-1")) {
            UI.getCurrent().navigate("projector/" + path);
            assertThat(find(H1.class).all())
                    .as(path)
                    .extracting(H1::getText)
                    .contains("There is nothing at this address");
        }
    }
}
