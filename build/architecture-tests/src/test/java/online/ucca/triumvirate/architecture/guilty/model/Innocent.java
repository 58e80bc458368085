package online.ucca.triumvirate.architecture.guilty.model;

/** Something for others to know. */
public record Innocent(String name) {}
