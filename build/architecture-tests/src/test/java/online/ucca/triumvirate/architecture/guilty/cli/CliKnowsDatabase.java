package online.ucca.triumvirate.architecture.guilty.cli;

record CliKnowsDatabase(online.ucca.triumvirate.architecture.guilty.world.jdbi.Innocent known) {}
