package fr.relance.support;

@IntegrationTest
class LargeAccountIntegrationTests extends LargeAccountScene {}
