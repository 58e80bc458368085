package online.ucca.triumvirate.adapter.faa.numbering;

/**
 * A designator that is to be placed.
 *
 * @param label the designator
 * @param isContinued whether it stands in the same paragraph as the one before, as {@code (1)} in
 *     {@code (a)(1)}
 * @param isOpen whether its paragraph announces what follows
 */
public record Step(Label label, boolean isContinued, boolean isOpen) {}
