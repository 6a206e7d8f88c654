/** What holds for every request, whoever asks: names, origins, headers, cookies, what is told on the next page. */
@NullMarked
package fr.relance.account.websecurity;

import org.jspecify.annotations.NullMarked;
