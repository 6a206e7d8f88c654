package fr.relance.quota;

import fr.relance.support.PostgresIntegrationTest;

/** On the database of larger installations. */
@PostgresIntegrationTest
class UsageOnPostgresIntegrationTests extends UsageScenarios {}
