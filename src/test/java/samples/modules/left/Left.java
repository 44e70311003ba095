package samples.modules.left;

import org.jspecify.annotations.Nullable;
import samples.modules.right.Right;

public record Left(@Nullable Right other) {}
