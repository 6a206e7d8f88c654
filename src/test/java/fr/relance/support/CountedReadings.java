package fr.relance.support;

import fr.relance.nextsteps.NextStepsReader;
import fr.relance.nextsteps.Reading;
import fr.relance.planning.Region;
import fr.relance.planning.WorkCalendar;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Reads as ever, and notes what was read. */
@Primary
@TestComponent
public class CountedReadings extends NextStepsReader {

    private final List<String> read = new CopyOnWriteArrayList<>();

    public CountedReadings(WorkCalendar calendar) {
        super(calendar);
    }

    @Override
    public Reading read(String phrase, LocalDateTime interviewAt, Region region) {
        read.add(phrase);
        return super.read(phrase, interviewAt, region);
    }

    /** How often that phrase was read so far. */
    public long of(String phrase) {
        return read.stream().filter(phrase::equals).count();
    }
}
