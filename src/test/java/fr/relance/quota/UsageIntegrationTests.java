package fr.relance.quota;

import fr.relance.support.IntegrationTest;

/** On H2. */
@IntegrationTest
class UsageIntegrationTests extends UsageScenarios {}
