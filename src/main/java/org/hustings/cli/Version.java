package org.hustings.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version of the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"hustings " + current()};
    }

    /** The version in the jar's manifest; {@code development} where the classes run outside a jar. */
    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
