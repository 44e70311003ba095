package samples.modules.right;

import org.jspecify.annotations.Nullable;
import samples.modules.left.Left;

public record Right(@Nullable Left other) {}
