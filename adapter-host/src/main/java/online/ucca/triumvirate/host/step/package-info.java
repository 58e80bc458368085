/**
 * One call of an adapter by its host: the thread it runs on, the time it has, and what it may use
 * while it lasts.
 */
@NullMarked
package online.ucca.triumvirate.host.step;

import org.jspecify.annotations.NullMarked;
