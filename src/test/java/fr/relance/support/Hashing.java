package fr.relance.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts how often a password is hashed, which takes as long as anything here: what takes as long tells nothing. */
public final class Hashing {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Hashing() {}

    /** How often the action hashes a password, to keep or to compare it. */
    public static int count(Runnable action) {
        int before = COUNT.get();
        action.run();
        return COUNT.get() - before;
    }

    /** Wraps the encoder of the tests. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        static BeanPostProcessor countedPasswords() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof PasswordEncoder encoder ? new Counted(encoder) : bean;
                }
            };
        }
    }

    private record Counted(PasswordEncoder encoder) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence typed) {
            COUNT.incrementAndGet();
            return encoder.encode(typed);
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
            COUNT.incrementAndGet();
            return encoder.matches(typed, kept);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String kept) {
            return encoder.upgradeEncoding(kept);
        }
    }
}
