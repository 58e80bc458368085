package online.ucca.triumvirate.adapter.tga.instrument.markdown;

/**
 * The part of an instrument that numbers its clauses by itself.
 *
 * @param id what the ids of its clauses begin with, as {@code 4.3}
 * @param ref what their references begin with, as {@code 4.3}
 * @param name what people call it, as {@code Standard 4.3}
 * @param title its heading
 * @param citation where it stands in the instrument, its name included
 * @param provenance what the capture says about its text
 * @param line where it begins
 */
record Section(
    String id,
    String ref,
    String name,
    String title,
    String citation,
    Provenance provenance,
    int line) {}
