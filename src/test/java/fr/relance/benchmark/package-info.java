/** What pages cost over HTTP, beside the least that a page can cost; on demand, see docs/performance.md. */
@NullMarked
package fr.relance.benchmark;

import org.jspecify.annotations.NullMarked;
