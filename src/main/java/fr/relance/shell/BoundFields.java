package fr.relance.shell;

import fr.relance.kernel.Input;
import fr.relance.kernel.Phone;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.stereotype.Component;

/** What the form behind a field says of it, for {@link FieldTag}. */
@Component
class BoundFields {

    private final Map<String, Optional<Integer>> longest = new ConcurrentHashMap<>();

    /** What stands in the field of that path. */
    @Nullable
    Object value(Object form, String path) {
        return fields(form).getPropertyValue(path);
    }

    /** How many characters its form takes there at most; null if it sets no bound. */
    @Nullable
    Integer longest(Object form, String path) {
        return longest.computeIfAbsent(
                        form.getClass().getName() + " " + path, known -> Optional.ofNullable(read(form, path)))
                .orElse(null);
    }

    private static @Nullable Integer read(Object form, String path) {
        TypeDescriptor field = fields(form).getPropertyTypeDescriptor(path);
        Size size = field == null ? null : field.getAnnotation(Size.class);
        if (size != null) {
            return size.max();
        }
        Pattern pattern = field == null ? null : field.getAnnotation(Pattern.class);
        return pattern != null && pattern.regexp().equals(Phone.TYPED) ? Phone.LONGEST : null;
    }

    /** The first day that a form reads. */
    LocalDate firstDay() {
        return Input.FIRST_DAY;
    }

    /** The last day that a form reads. */
    LocalDate lastDay() {
        return Input.LAST_DAY;
    }

    private static BeanWrapper fields(Object form) {
        return PropertyAccessorFactory.forBeanPropertyAccess(form);
    }
}
