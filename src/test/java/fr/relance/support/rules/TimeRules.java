package fr.relance.support.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Predicate;

/** A product made of dates must be reproducible: time comes from the one clock, the zone from the candidate. */
public final class TimeRules {

    private TimeRules() {}

    /** Every {@code now} of java.time is given a clock. */
    public static ArchRule noNowWithoutClock() {
        return forbid(
                "ask for now without a Clock",
                target -> target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    /** Only that one class makes a system clock. */
    public static ArchRule noSystemClockOutside(String className) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(className)
                .should()
                .accessTargetWhere(calls(
                        "make a system clock",
                        target -> target.getOwner().isEquivalentTo(Clock.class)
                                && (target.getName().startsWith("system")
                                        || target.getName().matches("tick(Millis|Seconds|Minutes)"))))
                .because("there is one clock, and tests set it");
    }

    /** Nothing depends on the zone of the machine. */
    public static ArchRule noZoneOfTheMachine() {
        return forbid(
                "ask for the zone of the machine",
                target -> (target.getOwner().isEquivalentTo(ZoneId.class)
                                && target.getName().equals("systemDefault"))
                        || (target.getOwner().isEquivalentTo(TimeZone.class)
                                && target.getName().equals("getDefault"))
                        || (target.getOwner().isEquivalentTo(Clock.class)
                                && target.getName().equals("systemDefaultZone")));
    }

    /** The old ways to the time of day are closed as well. */
    public static ArchRule noOldTime() {
        return forbid(
                "use the old ways to the time",
                target -> isNewDate(target)
                        || (target.getOwner().isEquivalentTo(Calendar.class)
                                && target.getName().equals("getInstance"))
                        || (target.getOwner().isEquivalentTo(System.class)
                                && target.getName().equals("currentTimeMillis")));
    }

    /** All of the above. */
    public static List<ArchRule> all(String clockConfiguration) {
        return List.of(
                noNowWithoutClock(), noSystemClockOutside(clockConfiguration), noZoneOfTheMachine(), noOldTime());
    }

    private static boolean isNewDate(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }

    private static ArchRule forbid(String what, Predicate<CodeUnitAccessTarget> forbidden) {
        return noClasses()
                .should()
                .accessTargetWhere(calls(what, forbidden))
                .because("dates must be reproducible")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String what, Predicate<CodeUnitAccessTarget> forbidden) {
        return describe(
                what, access -> access.getTarget() instanceof CodeUnitAccessTarget target && forbidden.test(target));
    }
}
