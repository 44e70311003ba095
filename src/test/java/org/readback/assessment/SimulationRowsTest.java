package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.assessment.simulation.People;
import org.readback.assessment.simulation.SimulationReport;
import org.readback.assessment.simulation.Tally;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class SimulationRowsTest {
    @Autowired
    SimulationRows rows;

    @Autowired
    Blueprints blueprints;

    @Autowired
    PlantedTests planted;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void offer() {
        planted.offer();
    }

    @AfterEach
    void withdraw() {
        planted.withdraw();
    }

    @Test
    void aReportThatAnotherVersionOfTheProgramWroteIsPassedOver() {
        var report = new SimulationReport(Tally.of(List.of(5, 6)), List.of(), Optional.empty());
        rows.store(blueprints.current(PlantedTests.LAME).orElseThrow(), People.USUAL, report);
        jdbc.sql("""
            insert into simulation (blueprint_id, blueprint_version, format, people, report)
            select blueprint_id, blueprint_version, 1, '{}', '{}' from simulation
            where blueprint_id = 'planted-lame' order by number desc limit 1
            """).update();

        assertThat(rows.of(PlantedTests.LAME).getFirst().report()).isEqualTo(report);
        assertThat(rows.of(PlantedTests.LAME).getFirst().people()).isEqualTo(People.USUAL);
    }
}
