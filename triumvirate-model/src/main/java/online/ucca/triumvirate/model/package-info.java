/**
 * The Triumvirate: one signed envelope around three linked instruments (spec §2). Everything here
 * is an immutable value; nothing reads a clock, a random source, a file or the environment.
 */
@NullMarked
package online.ucca.triumvirate.model;

import org.jspecify.annotations.NullMarked;
