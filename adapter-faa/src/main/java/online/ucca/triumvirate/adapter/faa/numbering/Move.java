package online.ucca.triumvirate.adapter.faa.numbering;

/** A place that a designator may take, and what speaks against it. */
record Move(Frame frame, int cost, Irregularity irregularity) {}
