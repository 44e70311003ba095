package org.readback.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.approval.ExportPermits;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.bank.OpenTasks;
import org.readback.bank.TestItems;
import org.readback.drafting.Authors;
import org.readback.item.ItemId;
import org.readback.item.TaskFrame;
import org.readback.item.TaskUse;
import org.readback.item.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@WithAccount(
        value = Role.INSTRUCTOR,
        rights = {Right.SEE_EXAM_ITEMS, Right.APPROVE_ENGLISH, Right.APPROVE_LAW})
class ApprovalViewsTest extends SpringBrowserlessTest {
    @Autowired
    ItemBank bank;

    @Autowired
    OpenTasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExportPermits permits;

    @Autowired
    Authors authors;

    private final String pool = "view-" + UUID.randomUUID();

    @Test
    void whatShipsIsTickedAndApprovedAfterASecondLook() {
        var id = new ItemId(pool + "-a");
        bank.add(List.of(TestItems.inPool(pool, TestItems.choice(new TestItems.Marks(id.itemId(), 2, "t", null)))));
        navigate(ApprovalsView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("approvals/pool/" + pool);

        UI.getCurrent().navigate("approvals/pool/" + pool);
        var pane = find(TickPane.class).single();
        assertThat(pane.approve.isEnabled()).isFalse();
        find(Checkbox.class).withId("tick-" + id).single().setValue(true);
        UI.getCurrent().setLocale(Locale.of("ru"));
        assertThat(words(pane)).contains("Отмечено 1 из 1");
        test(pane.approve).click();
        assertThat(bank.version(new ItemVersionId(id, 1)).status()).isEqualTo(ItemStatus.IN_REVIEW);
        test(find(Button.class).withId("confirm").single()).click();

        assertThat(bank.version(new ItemVersionId(id, 1)).status()).isEqualTo(ItemStatus.LIVE);
        assertThat(words(pane)).contains("Здесь ничего не ждёт");
    }

    @Test
    void tasksThatPeopleMarkAreApprovedToo() {
        var id = new ItemId(pool + "-t");
        var frame = new TaskFrame(id, 2, "t", "A report", "Write.", List.of(), "CEFR A2", TaskUse.PRACTICE);
        tasks.publish(pool, new Writing(frame, 10, 20, null));
        jdbc.sql("update open_task_version set status = 'IN_REVIEW' where task_id = ?")
                .param(id.itemId())
                .update();

        navigate(TaskApprovalView.class);
        find(Checkbox.class).withId("tick-" + id).single().setValue(true);
        test(find(TickPane.class).single().approve).click();
        test(find(Button.class).withId("confirm").single()).click();

        assertThat(tasks.versions(id).getFirst().status()).isEqualTo(ItemStatus.LIVE);
    }

    @Test
    void leaveIsGivenByAnotherPerson() {
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS)) {
            permits.ask(pool, "For the other camp");
        }

        var view = navigate(PermitsView.class);
        assertThat(words(view)).contains(pool, "For the other camp", "Waits");
        test(find(Button.class, view).withText("Give leave").all().getFirst()).click();

        assertThat(words(view)).contains("Given", "Decided by Test Person");
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
