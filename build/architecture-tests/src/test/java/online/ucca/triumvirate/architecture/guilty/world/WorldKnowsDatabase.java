package online.ucca.triumvirate.architecture.guilty.world;

record WorldKnowsDatabase(online.ucca.triumvirate.architecture.guilty.world.jdbi.Innocent known) {}
