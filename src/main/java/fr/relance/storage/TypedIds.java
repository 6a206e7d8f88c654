package fr.relance.storage;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.ReceivedMailId;
import fr.relance.kernel.TemplateId;
import fr.relance.kernel.TypedId;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.ImmutableMutabilityPlan;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;

/** Tells Hibernate that a typed id is a uuid, in entities, queries and their parameters. */
public final class TypedIds implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        contribute(types, AnnouncedFactId.class, AnnouncedFactId::new);
        contribute(types, ContactId.class, ContactId::new);
        contribute(types, FollowUpId.class, FollowUpId::new);
        contribute(types, InterviewId.class, InterviewId::new);
        contribute(types, JobApplicationId.class, JobApplicationId::new);
        contribute(types, JournalEntryId.class, JournalEntryId::new);
        contribute(types, OwnerId.class, OwnerId::new);
        contribute(types, ReceivedMailId.class, ReceivedMailId::new);
        contribute(types, TemplateId.class, TemplateId::new);
    }

    private static <T extends TypedId> void contribute(
            TypeContributions types, Class<T> type, Function<UUID, T> constructor) {
        types.contributeJavaType(new IdType<>(type, constructor));
    }

    private static final class IdType<T extends TypedId> extends AbstractClassJavaType<T> {

        private final transient Function<UUID, T> constructor;

        IdType(Class<T> type, Function<UUID, T> constructor) {
            super(type, ImmutableMutabilityPlan.instance(), Comparator.comparing(TypedId::value));
            this.constructor = constructor;
        }

        @Override
        public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
            return indicators.getJdbcType(SqlTypes.UUID);
        }

        @Override
        public <X> @Nullable X unwrap(@Nullable T id, Class<X> type, WrapperOptions options) {
            if (id == null) {
                return null;
            }
            return type.isInstance(id) ? type.cast(id) : type.cast(type == String.class ? id.toString() : id.value());
        }

        @Override
        public <X> @Nullable T wrap(@Nullable X value, WrapperOptions options) {
            if (value == null) {
                return null;
            }
            Class<T> type = getJavaTypeClass();
            if (type.isInstance(value)) {
                return type.cast(value);
            }
            return constructor.apply(value instanceof UUID uuid ? uuid : UUID.fromString(value.toString()));
        }

        @Override
        public T fromString(CharSequence text) {
            return constructor.apply(UUID.fromString(text.toString()));
        }
    }
}
