/**
 * Canonical corpora: what an adapter is held against, and how two Triumvirates are compared ({@code
 * docs/spec/certification.md}).
 */
@NullMarked
package online.ucca.triumvirate.certification.corpora;

import org.jspecify.annotations.NullMarked;
