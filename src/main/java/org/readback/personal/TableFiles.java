package org.readback.personal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readback.personal.TableRows.Read;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A table as files: CSV for a spreadsheet, JSON for a program. */
final class TableFiles {
    /** Tells spreadsheets that what follows is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private TableFiles() {}

    /** Comma-separated, quoted where needed, lines end as RFC 4180 has it. */
    static byte[] csv(Read table) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.columns());
            table.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(TableFiles::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An array with an object a row. */
    static byte[] json(Read table) {
        ArrayNode all = MAPPER.createArrayNode();
        for (List<JsonNode> row : table.rows()) {
            ObjectNode object = all.addObject();
            for (int column = 0; column < row.size(); column++) {
                object.set(table.columns().get(column), row.get(column));
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static String cell(JsonNode value) {
        if (value.isNull()) return "";
        return value.isString() ? defused(value.stringValue()) : value.toString();
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it, which makes it text; what people
     * write must not run on another's machine. */
    static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
