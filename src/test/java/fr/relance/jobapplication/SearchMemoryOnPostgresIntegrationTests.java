package fr.relance.jobapplication;

import fr.relance.support.PostgresIntegrationTest;

@PostgresIntegrationTest
class SearchMemoryOnPostgresIntegrationTests extends SearchMemoryScenarios {}
