-- Whether a name is nobody's, stands in a network of its own or does not answer is told in the same words.
update departure set obstacle = 'UNREACHABLE' where obstacle = 'NOT_PUBLIC';
