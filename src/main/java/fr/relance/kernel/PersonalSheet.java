package fr.relance.kernel;

import java.util.List;

/**
 * A table for a spreadsheet.
 *
 * @param fileName ends with {@code .csv}
 * @param rows an SQL query of one owner, who is {@code :owner}; its columns are those of the sheet, in their order
 */
public record PersonalSheet(String fileName, List<Column> columns, String rows) {

    /** Takes its own list. */
    public PersonalSheet {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param head what stands above it, in French
     * @param labels what the key of a constant's label begins with; empty for what is told as it is
     */
    public record Column(String head, String labels) {

        /** Told as it is. */
        public static Column plain(String head) {
            return new Column(head, "");
        }
    }
}
