package samples.modules.lower;

import samples.modules.upper.Above;

record Climbs(Above above) {}
