package online.ucca.triumvirate.architecture.guilty.host;

/** Something for others to know. */
public record Innocent(String name) {}
