/**
 * The documents of packs as others read them: the words, the pages, the files; made from real
 * corpora, and from text that means harm.
 */
@NullMarked
package online.ucca.triumvirate.acceptance.documents;

import org.jspecify.annotations.NullMarked;
