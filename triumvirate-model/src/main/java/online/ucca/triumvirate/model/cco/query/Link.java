package online.ucca.triumvirate.model.cco.query;

/**
 * A link by which something applies. Only explicit members of the CCO are links.
 *
 * @param decision by which decision it is followed
 * @param why what links it, said of it: "is named by the governing rules of …"
 */
public record Link(Decision decision, String why) {}
