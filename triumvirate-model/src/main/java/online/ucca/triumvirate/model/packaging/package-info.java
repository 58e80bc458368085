/**
 * How outcomes combine into a credential, in a form that a program can decide, and whether given
 * outcomes do. The counts stand in the Credential Map; what schema 1.1 has no member for travels in
 * an extension of the Triumvirate (docs/spec/packaging.md).
 */
@NullMarked
package online.ucca.triumvirate.model.packaging;

import org.jspecify.annotations.NullMarked;
