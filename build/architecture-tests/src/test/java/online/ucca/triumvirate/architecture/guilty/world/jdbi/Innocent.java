package online.ucca.triumvirate.architecture.guilty.world.jdbi;

/** Known by those who must not. */
public record Innocent() {}
