/** Files and schemas that the tests of both standards need. */
@NullMarked
package online.ucca.triumvirate.exchange;

import org.jspecify.annotations.NullMarked;
