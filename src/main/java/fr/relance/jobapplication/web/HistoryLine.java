package fr.relance.jobapplication.web;

import fr.relance.journal.JournalEntryView;
import java.time.LocalDateTime;

/**
 * A line of what happened.
 *
 * @param at local date-time in the candidate's zone
 */
record HistoryLine(JournalEntryView entry, LocalDateTime at) {}
