package online.ucca.triumvirate.architecture.guilty.work;

record WorkKnowsDatabase(online.ucca.triumvirate.architecture.guilty.world.jdbi.Innocent known) {}
