/** The page « Aujourd’hui ». */
@NullMarked
package fr.relance.dashboard.web;

import org.jspecify.annotations.NullMarked;
