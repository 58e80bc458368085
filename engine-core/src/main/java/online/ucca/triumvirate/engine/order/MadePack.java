package online.ucca.triumvirate.engine.order;

import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.model.id.TriumvirateId;

/**
 * A pack that is not stored yet.
 *
 * @param pack the pack
 * @param triumvirate what it was made from
 */
public record MadePack(Pack pack, TriumvirateId triumvirate) {}
