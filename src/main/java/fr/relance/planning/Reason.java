package fr.relance.planning;

import java.time.LocalDate;

/** One link of the chain that explains a date: the rule moved the day from one date to another (or confirmed it). */
public record Reason(Rule rule, LocalDate from, LocalDate to) {}
