package fr.relance.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code relance.registration}: who may open an account. */
@ConfigurationProperties("relance")
record RegistrationProperties(@DefaultValue("first") RegistrationMode registration) {}
