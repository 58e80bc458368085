package online.ucca.triumvirate.adapter.faa.numbering;

/**
 * Where a designator was placed.
 *
 * @param frame its place
 * @param irregularity how it differs from what was expected there
 */
public record Placed(Frame frame, Irregularity irregularity) {}
