package fr.relance.privacy;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalSheet;
import fr.relance.kernel.PersonalSheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sheets as French spreadsheets open them: semicolons, a mark of the encoding, and no cell that would be taken for a formula. */
@Component
class ArchiveSheets {

    private static final CSVFormat FRENCH =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_CELL_ELSEWHERE = "\t\r\n";

    /** With the minus sign of typographers, which spreadsheets read as one. */
    private static final String STARTS_A_FORMULA = "=+-@\u2212";

    /** Letters by name that show nothing. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private final PersonalRows rows;
    private final MessageSource messages;

    ArchiveSheets(PersonalRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    void write(OwnerId owner, PersonalSheet sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        // Closing it would close the archive.
        @SuppressWarnings("resource")
        CSVPrinter csv = new CSVPrinter(writer, FRENCH);
        csv.printRecord(sheet.columns().stream().map(Column::head).toList());
        rows.each(sheet, owner, row -> print(cells(sheet.columns(), row), csv));
        csv.flush();
    }

    private List<String> cells(List<Column> columns, List<@Nullable Object> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(harmless(told(columns.get(i), row.get(i))));
        }
        return cells;
    }

    private String told(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof TemporalAccessor time ? french(time) : value.toString();
        String label = column.labels().isEmpty()
                ? text
                : messages.getMessage(column.labels() + text, null, text, Locale.FRANCE);
        return label == null ? text : label;
    }

    /** As spreadsheets in French read days; a moment by the clocks of Paris, as the word of explanation says. */
    private static String french(TemporalAccessor time) {
        TemporalAccessor shown = time instanceof Instant moment ? moment.atZone(PARIS) : time;
        boolean day = shown.isSupported(ChronoField.YEAR);
        boolean hour = shown.isSupported(ChronoField.HOUR_OF_DAY);
        return DateTimeFormatter.ofPattern(day ? hour ? "dd/MM/yyyy HH:mm" : "dd/MM/yyyy" : "HH:mm")
                .format(shown);
    }

    /**
     * An apostrophe in front makes it text. Programs leave aside what shows nothing at the start of a cell, and some read the wide,
     * small and raised forms of a sign as the sign.
     */
    static String harmless(String cell) {
        int first = cell.codePoints()
                .filter(letter -> !showsNothing(letter))
                .findFirst()
                .orElse(' ');
        String plain = Normalizer.normalize(Character.toString(first), Normalizer.Form.NFKC);
        boolean guarded = STARTS_A_FORMULA.indexOf(plain.charAt(0)) >= 0
                || !cell.isEmpty() && STARTS_A_CELL_ELSEWHERE.indexOf(cell.charAt(0)) >= 0;
        return guarded ? "'" + cell : cell;
    }

    private static boolean showsNothing(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> BLANK_LETTERS.indexOf(letter) >= 0;
        };
    }

    private static void print(List<String> cells, CSVPrinter csv) {
        try {
            csv.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
