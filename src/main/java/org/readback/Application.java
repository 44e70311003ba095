package org.readback;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The Spring application; what starts it is {@code org.readback.command.Readback}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Application {}
