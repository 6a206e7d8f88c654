package fr.relance.support;

@PostgresIntegrationTest
class LargeAccountOnPostgresIntegrationTests extends LargeAccountScene {}
