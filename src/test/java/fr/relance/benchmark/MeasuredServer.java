package fr.relance.benchmark;

import fr.relance.RelanceApplication;
import fr.relance.account.Accounts;
import fr.relance.account.SignUp;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import fr.relance.support.LargeAccount;
import java.io.IOException;
import java.io.Writer;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Starts the application beside test classes that it does not see, fills its accounts, and tells where that is done what there is to open. */
final class MeasuredServer {

    static final String PASSWORD = "quatre mots au hasard";

    private MeasuredServer() {}

    /** The accounts by name and size stand in {@code relance.benchmark.accounts}, as {@code small=100,large=10000}. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(RelanceApplication.class, BenchmarkConfiguration.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        try {
            prepare(application.run(arguments));
        } catch (Exception e) {
            e.printStackTrace();
            // Its server would stay, waiting for nobody.
            System.exit(1);
        }
    }

    private static void prepare(ConfigurableApplicationContext context) throws Exception {
        Properties known = new Properties();
        String accounts = context.getEnvironment().getRequiredProperty("relance.benchmark.accounts");
        for (String account : accounts.split(",")) {
            String[] nameAndSize = account.split("=");
            fill(context, nameAndSize[0], Integer.parseInt(nameAndSize[1]), known);
        }
        tell(known, Path.of(context.getEnvironment().getRequiredProperty("relance.benchmark.ready")));
    }

    /** How the person of an account signs in. */
    static String email(String account) {
        return account + "@benchmark.example";
    }

    private static void fill(ConfigurableApplicationContext context, String account, int size, Properties known)
            throws Exception {
        SignUp camille = new SignUp("Camille", "Roux", email(account), PASSWORD, null, Gender.UNSAID);
        OwnerId owner = context.getBean(Accounts.class).signUp(camille);
        LargeAccount.Filled filled = context.getBean(LargeAccount.class)
                .fill(owner, LargeAccount.Size.of(size).withEntries(12));
        context.getBean(Floor.class).show(owner);
        known.putAll(Map.of(
                account + ".candidature", filled.candidature().toString(),
                account + ".interview", filled.interview().toString(),
                account + ".followUp", filled.followUp().toString()));
    }

    private static void tell(Properties known, Path ready) throws IOException {
        Path written = ready.resolveSibling("written.properties");
        try (Writer writer = Files.newBufferedWriter(written)) {
            known.store(writer, null);
        }
        Files.move(written, ready, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Classes that stand beside this one are no part of the application. */
    private static final class WithoutTests extends TypeExcludeFilter {

        private static final URL TESTS =
                MeasuredServer.class.getProtectionDomain().getCodeSource().getLocation();

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURL().toString().startsWith(TESTS.toString());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
