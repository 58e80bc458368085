package online.ucca.triumvirate.certification.harbour;

/**
 * One line of a corpus.
 *
 * @param place the file and the line's number
 * @param keyword its first word
 * @param id its second word; empty if such lines have none
 * @param text the rest
 */
record HarbourLine(String place, String keyword, String id, String text) {}
