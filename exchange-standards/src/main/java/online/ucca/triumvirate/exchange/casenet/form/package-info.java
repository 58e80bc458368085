/** What CASE 1.0 and 1.1 demand of a package's form, and how the one is written as the other. */
@NullMarked
package online.ucca.triumvirate.exchange.casenet.form;

import org.jspecify.annotations.NullMarked;
