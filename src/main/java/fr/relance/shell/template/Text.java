package fr.relance.shell.template;

import java.util.ArrayList;
import java.util.List;

/** Markup that is the same on every page. */
record Text(String markup) implements Piece {

    @Override
    public void write(PageContext context, StringBuilder page) {
        page.append(markup);
    }

    /** All of them, one after the other; what is always the same as one. */
    static Piece joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        for (Piece piece : pieces) {
            flatten(piece, joined, same);
        }
        flush(joined, same);
        return joined.size() == 1 ? joined.get(0) : new Row(joined.toArray(Piece[]::new));
    }

    private static void flatten(Piece piece, List<Piece> joined, StringBuilder same) {
        if (piece instanceof Text text) {
            same.append(text.markup());
        } else if (piece instanceof Row row) {
            for (Piece each : row.pieces) {
                flatten(each, joined, same);
            }
        } else if (piece != NOTHING) {
            flush(joined, same);
            joined.add(piece);
        }
    }

    private static void flush(List<Piece> joined, StringBuilder same) {
        if (!same.isEmpty()) {
            joined.add(new Text(same.toString()));
            same.setLength(0);
        }
    }

    /** Several, one after the other. */
    private static final class Row implements Piece {

        private final Piece[] pieces;

        private Row(Piece[] pieces) {
            this.pieces = pieces;
        }

        @Override
        public void write(PageContext context, StringBuilder page) {
            for (Piece piece : pieces) {
                piece.write(context, page);
            }
        }
    }
}
