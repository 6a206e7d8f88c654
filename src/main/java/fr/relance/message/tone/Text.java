package fr.relance.message.tone;

import java.util.List;

/**
 * A text cut into sentences of words, with the passages that quote somebody.
 *
 * @param typed the text itself, to which all offsets refer
 * @param quotes passages of several words between quotation marks
 */
record Text(String typed, List<Sentence> sentences, List<Quote> quotes) {

    /** UTF-16 offsets of what stands between two quotation marks. */
    record Quote(int start, int end) {}

    static Text of(String typed) {
        return new Text(typed, new Tokenizer(typed).sentences(), Quotes.in(typed));
    }

    List<Word> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    /** Whether a span is somebody else's words. */
    boolean isQuoted(Span span) {
        return quotes.stream().anyMatch(quote -> quote.start <= span.start() && span.end() <= quote.end);
    }
}
