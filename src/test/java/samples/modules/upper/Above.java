package samples.modules.upper;

public record Above(String name) {}
