/** The clauses of the law: paragraphs in their real hierarchy, cited, with what they cite. */
@NullMarked
package online.ucca.triumvirate.adapter.faa.clause;

import org.jspecify.annotations.NullMarked;
