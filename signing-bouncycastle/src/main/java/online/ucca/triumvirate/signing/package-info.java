/** Ed25519 by BouncyCastle, and key files. Private keys never leave this package. */
@NullMarked
package online.ucca.triumvirate.signing;

import org.jspecify.annotations.NullMarked;
