package online.ucca.triumvirate.architecture.guilty.cli;

/** Something for others to know. */
public record Innocent(String name) {}
