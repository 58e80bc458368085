/** From part 61 to the Credential Map: certificates, ratings and endorsements. */
@NullMarked
package online.ucca.triumvirate.adapter.faa.credential;

import org.jspecify.annotations.NullMarked;
