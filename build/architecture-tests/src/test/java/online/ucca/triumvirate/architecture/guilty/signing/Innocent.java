package online.ucca.triumvirate.architecture.guilty.signing;

/** Something for others to know. */
public record Innocent(String name) {}
