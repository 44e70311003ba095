package org.readback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.base.Installation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What is for show and what is real never share a folder. */
@AppTest
class InstallationTest extends SpringBrowserlessTest {
    @Autowired
    EmbeddedDatabase database;

    @Autowired
    Installation here;

    private final InstallationConfiguration configuration = new InstallationConfiguration();

    @Test
    void folderKeepsTheKindOfItsFirstStart() throws SQLException {
        assertThat(here.isDemonstration()).isTrue();
        try (Connection connection = database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            assertThat(configuration.installation(jdbc, Installation.Kind.DEMONSTRATION))
                    .isEqualTo(here);
            assertThatThrownBy(() -> configuration.installation(jdbc, Installation.Kind.PRODUCTION))
                    .isInstanceOf(StartFault.class)
                    .hasMessageContaining("holds a demonstration");

            jdbc.sql("delete from installation").update();
            configuration.installation(jdbc, Installation.Kind.PRODUCTION);
            assertThatThrownBy(() -> configuration.installation(jdbc, Installation.Kind.DEMONSTRATION))
                    .isInstanceOf(StartFault.class)
                    .hasMessageContaining("holds a real installation");
            connection.rollback();
        }
    }
}
