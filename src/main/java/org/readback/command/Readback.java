package org.readback.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The main class of the jar. Exit codes: 0 done, 1 failed, 2 wrong use or wrong input; a command that
 * compares keeps 1 for what differs, and fails with 2. */
@Command(
        name = "readback",
        mixinStandardHelpOptions = true,
        version = "Readback 0.1",
        description = "English, the use of force and humanitarian law for peacekeepers, with proof of who is ready.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Serve.class,
            Demo.class,
            CheckContent.class,
            Calibrate.class,
            Analyse.class,
            Schedule.class,
            ExportReviews.class,
            Import.class,
            Export.class,
            Pack.class,
            Simulate.class,
            Recompute.class,
            VerifyAudit.class
        })
public final class Readback {
    private static final Logger log = LoggerFactory.getLogger(Readback.class);
    private static final int WRONG_INPUT = 2;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        CommandLine line = line();
        System.exit(args.length == 0 ? line.execute("--help") : line.execute(args));
    }

    /** The command line, ready to execute; a failure becomes one sentence and an exit code. */
    static CommandLine line() {
        CommandLine line = new CommandLine(new Readback());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!Sentence.isForeseen(failure)) log.error("Unforeseen", failure);
            command.getErr().println("readback: " + Sentence.of(failure));
            return failure instanceof InputFault
                    ? WRONG_INPUT
                    : command.getCommandSpec().exitCodeOnExecutionException();
        });
        return line;
    }
}
