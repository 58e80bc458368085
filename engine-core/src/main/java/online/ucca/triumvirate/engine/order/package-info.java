/**
 * From a purchase to packs: what was ordered, how far it is, what was made of it and who may have
 * it. One order, made whole once, whatever fails in between (docs/spec/orders.md).
 */
@NullMarked
package online.ucca.triumvirate.engine.order;

import org.jspecify.annotations.NullMarked;
