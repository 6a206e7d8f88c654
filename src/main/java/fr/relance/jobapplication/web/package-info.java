/** Pages of candidatures and of the people behind them. */
@NullMarked
package fr.relance.jobapplication.web;

import org.jspecify.annotations.NullMarked;
