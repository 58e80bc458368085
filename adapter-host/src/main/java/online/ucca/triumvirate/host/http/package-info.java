/**
 * The way to a source system over HTTP: which hosts may be reached, and one fetch with its limits.
 */
@NullMarked
package online.ucca.triumvirate.host.http;

import org.jspecify.annotations.NullMarked;
