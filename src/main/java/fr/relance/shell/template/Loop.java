package fr.relance.shell.template;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a piece for each of many: {@code th:each}. */
record Loop(String variable, @Nullable String status, Expressions.Value among, Piece each) implements Piece {

    @Override
    public void write(PageContext context, StringBuilder page) {
        Collection<?> all = all(among.in(context));
        int index = 0;
        for (Object one : all) {
            context.increaseLevel();
            context.setVariable(variable, one);
            if (status != null) {
                context.setVariable(status, new Round(index, all.size()));
            }
            each.write(context, page);
            context.decreaseLevel();
            index++;
        }
    }

    private static Collection<?> all(@Nullable Object among) {
        if (among == null) {
            return List.of();
        }
        if (among instanceof Collection<?> collection) {
            return collection;
        }
        if (among instanceof Map<?, ?> map) {
            return map.entrySet();
        }
        List<@Nullable Object> all = new ArrayList<>();
        if (among instanceof Iterable<?> iterable) {
            iterable.forEach(all::add);
        } else if (among.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(among); i++) {
                all.add(Array.get(among, i));
            }
        } else {
            all.add(among);
        }
        return all;
    }

    /**
     * Which of them it is, as templates ask.
     *
     * @param index from 0
     * @param size of them all
     */
    public record Round(int index, int size) {

        /** From 1. */
        public int count() {
            return index + 1;
        }

        /** Whether it is the first of them. */
        public boolean isFirst() {
            return index == 0;
        }

        /** Whether none follows. */
        public boolean isLast() {
            return index == size - 1;
        }
    }
}
