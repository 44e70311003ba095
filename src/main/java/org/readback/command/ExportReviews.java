package org.readback.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readback.practice.ReviewLog;
import org.readback.practice.ReviewLog.Reviewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the log of reviews as {@code schedule} reads it. */
@Command(
        name = "export-reviews",
        mixinStandardHelpOptions = true,
        description = "Writes all reviews of cards, without names, as a log for schedule; with the server stopped.")
final class ExportReviews implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StoppedServer server;

    @Option(names = "--out", required = true, paramLabel = "CSV", description = "A row a review, card by card.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        WholeFile.requireWritable(out);
        try (var context = server.open()) {
            List<Reviewed> log = context.getBean(ReviewLog.class).all();
            WholeFile.write(out, writer -> write(log, writer));
            spec.commandLine().getOut().println(log.size() + (log.size() == 1 ? " review" : " reviews"));
        }
        return 0;
    }

    static void write(List<Reviewed> log, Writer writer) throws IOException {
        writer.write("card_id,review_time,rating\n");
        for (Reviewed review : log) {
            writer.write(
                    review.card() + "," + review.day() + "," + review.grade().rating() + "\n");
        }
    }
}
