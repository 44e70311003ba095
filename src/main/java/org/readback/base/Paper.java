package org.readback.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.readback.base.Workbooks.Value;

/** A paper to be put before somebody: what it is, of whom and when, then its blocks in their order. All texts are in the
 * language of the paper; {@link Papers} prints it.
 *
 * @param footer at the foot of each page beside its number: which pack it belongs to, or who printed it; may be empty */
public record Paper(Locale locale, Format format, Title title, String footer, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    public enum Format {
        A4("A4", 186),
        A4_LANDSCAPE("A4 landscape", 273),
        A3_LANDSCAPE("A3 landscape", 396);

        final String size;
        private final int width;

        Format(String size, int width) {
            this.size = size;
            this.width = width;
        }

        /** Between the margins, in mm. */
        public int width() {
            return width;
        }
    }

    /** The head of the first page.
     *
     * @param kind a short line above the title, such as the number of the report; may be empty */
    public record Title(String kind, String title, List<Fact> facts) {
        public Title {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String name, String value) {}

    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    /** Empty lines part paragraphs. */
    public record Words(String text) implements Block {}

    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** Its head stands again on each page.
     *
     * @param rows each as long as the columns, or a line across all of them */
    public record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row instanceof Cells(var cells) && cells.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + cells.size() + " under " + columns.size());
                }
            }
        }

        /** The same table as the Excel file has it; numbers stand at the end of their columns. */
        public static Table of(Workbooks.Sheet sheet, Locale locale) {
            var columns = new ArrayList<Column>();
            for (int i = 0; i < sheet.headings().size(); i++) {
                int place = i;
                List<Value> column =
                        sheet.rows().stream().map(row -> row.get(place)).toList();
                columns.add(new Column(
                        sheet.headings().get(i),
                        PaperValues.width(sheet.headings().get(i), column),
                        align(column)));
            }
            return new Table(
                    columns,
                    sheet.rows().stream()
                            .<Row>map(row -> new Cells(row.stream()
                                    .map(value -> Cell.of(PaperValues.text(value, locale)))
                                    .toList()))
                            .toList());
        }

        private static Align align(Collection<Value> values) {
            return values.stream()
                            .anyMatch(each -> each instanceof Workbooks.Whole || each instanceof Workbooks.Decimal)
                    ? Align.END
                    : Align.START;
        }
    }

    /** @param width beside that of the other columns, above 0 */
    public record Column(String heading, int width, Align align) {
        public Column {
            if (width < 1) throw new IllegalArgumentException("no width: " + heading);
        }
    }

    public enum Align {
        START,
        CENTRE,
        END
    }

    public sealed interface Row {}

    /** A line across the table: whose rows follow, and their totals. */
    public record Group(String text) implements Row {}

    public record Cells(List<Cell> cells) implements Row {
        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /** @param text carries what is meant also without the colour; ☐ and ☒ are drawn: the font has none */
    public record Cell(String text, Meaning meaning) {
        public static Cell of(String text) {
            return new Cell(text, Meaning.NONE);
        }
    }

    /** The meaning colours of the product, each with its shade on paper. */
    public enum Meaning {
        NONE,
        MET,
        SOON,
        UNMET,
        UNKNOWN,
        /** A sum. */
        TOTAL
    }

    /** What the signs of a table mean. */
    public record Legend(List<Sign> signs) implements Block {
        public Legend {
            signs = List.copyOf(signs);
        }
    }

    public record Sign(String sign, Meaning meaning, String words) {}

    /** Lines to sign or to write on, each with what belongs there. */
    public record Lines(List<String> labels) implements Block {
        public Lines {
            labels = List.copyOf(labels);
        }
    }

    /** Shares of a whole as one bar, drawn and written.
     *
     * @param parts in their order; those without a count are not drawn */
    public record Bar(List<Part> parts) implements Block {
        public Bar {
            parts = List.copyOf(parts);
        }
    }

    /** @param count 0 or more */
    public record Part(String words, int count, Meaning meaning) {}

    public record NewPage() implements Block {}
}
