/**
 * What a pack has to cover and what covers it, before any document is composed: requirements from
 * the Triumvirate, items that cover them, tasks that group the items.
 */
@NullMarked
package online.ucca.triumvirate.engine.pack.plan;

import org.jspecify.annotations.NullMarked;
