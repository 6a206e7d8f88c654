package fr.relance.jobapplication;

import fr.relance.support.IntegrationTest;

@IntegrationTest
class SearchMemoryIntegrationTests extends SearchMemoryScenarios {}
