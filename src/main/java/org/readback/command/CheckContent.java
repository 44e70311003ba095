package org.readback.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.content.Content;
import org.readback.content.ContentFault;
import org.readback.content.ContentFiles;
import org.readback.content.ContentItem;
import org.readback.content.ContentReader;
import org.readback.content.ContentRules;
import org.readback.content.Reading;
import org.readback.content.RequirementFiles;
import org.readback.content.SecondReader;
import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.Hotspot;
import org.readback.item.KeyFacts;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is wrong in content files, all of it, without starting anything. */
@Command(
        name = "check-content",
        mixinStandardHelpOptions = true,
        description = "Checks courses, lessons and items; names file and line of every fault.")
final class CheckContent implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Content folder (default: the content inside the product).")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            System.err.println("readback: " + folder + " is not a folder.");
            return 2;
        }
        ContentFiles files = folder == null ? ContentFiles.shipped() : ContentFiles.folder(folder);
        Reading reading = ContentReader.read(files);
        List<ContentFault> faults = new ArrayList<>(reading.faults());
        faults.addAll(ContentRules.check(reading.content()));
        if (reading.faults().isEmpty()) {
            faults.addAll(SecondReader.compare(files, reading.content()));
        }
        RequirementFiles requirements = RequirementFiles.read(files);
        faults.addAll(requirements.faults());
        faults.addAll(requirements.check(files.read()));
        faults.stream().sorted().forEach(System.out::println);
        System.out.println(
                faults.isEmpty() ? summary(reading.content()) + summary(requirements) : faults.size() + " faults");
        return faults.isEmpty() ? 0 : 2;
    }

    private static String summary(Content content) {
        Map<String, Long> kinds =
                content.items().collect(Collectors.groupingBy(CheckContent::kind, TreeMap::new, Collectors.counting()));
        String items = kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        String pools = content.pools().stream()
                .map(pool -> pool.id() + " " + pool.items().size())
                .collect(Collectors.joining(", "));
        return "%d courses, %d lessons, %d items (%s); pools: %s"
                .formatted(
                        content.courses().size(),
                        content.lessons().count(),
                        content.items().count(),
                        items,
                        pools);
    }

    private static String summary(RequirementFiles requirements) {
        return "; %d profiles, %d missions"
                .formatted(
                        requirements.profiles().size(), requirements.missions().size());
    }

    private static String kind(ContentItem item) {
        return switch (item.first()) {
            case SingleChoice _ -> "single choice";
            case MultipleChoice _ -> "multiple choice";
            case ClozeWithOptions _ -> "cloze";
            case ShortAnswer _ -> "short answer";
            case TrueFalseNotGiven _ -> "true, false, not given";
            case Matching _ -> "matching";
            case Ordering _ -> "ordering";
            case SelectWords _ -> "select words";
            case ClozeTyped _ -> "typed cloze";
            case KeyFacts _ -> "key facts";
            case CodedAnswer _ -> "coded answer";
            case Dictation _ -> "dictation";
            case Hotspot _ -> "hotspot";
        };
    }
}
