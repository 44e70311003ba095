package org.readback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.exchange.Looked.Found;

/** What would come of a file, without an installation: nothing is kept and nothing is compared with what is here. */
public final class ImportTrial {
    private ImportTrial() {}

    /** Whether it is the bank of another installation, which {@link Bundles} bring.
     *
     * @throws org.readback.base.UserError if it is a package that may not be opened */
    public static boolean isBundle(byte[] file) {
        return BundleReader.isBundle(file);
    }

    /** Names of the formats. */
    public static List<String> kinds() {
        return Doors.kinds().stream().map(Enum::name).toList();
    }

    /** How many items a bundle holds, all of them checked.
     *
     * @throws org.readback.base.UserError if it is broken */
    public static int items(byte[] bundle) {
        return BundleReader.read(bundle).items().size();
    }

    /** @param choices {@link ImportChoices#NONE}, or what the file is
     * @throws org.readback.base.UserError if it is of no known kind, broken, or not to be trusted */
    public static ImportReport read(String name, byte[] file, ImportChoices choices) {
        Looked looked = QuestionFiles.read(name, file, choices);
        List<ImportLine> lines = new ArrayList<>();
        for (Found found : looked.found()) {
            Decision decision = found.draft().isPresent() ? Decision.TAKE : Decision.SKIP;
            lines.add(new ImportLine(lines.size() + 1, found.read(), Optional.empty(), decision, Optional.empty()));
        }
        return new ImportReport(name, looked.facts(), lines);
    }
}
