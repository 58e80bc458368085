package online.ucca.triumvirate.architecture.guilty.world.jdbi;

import online.ucca.triumvirate.architecture.guilty.host.Innocent;

record DatabaseKnowsHost(Innocent known) {}
