package org.hustings.prose.jbake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts JRuby as the short-lived interpreter that it is here. */
final class JRubyStart {

    /** Where AsciidoctorJ 2.5 carries Asciidoctor; named so that no gem index has to be read. */
    static final String ASCIIDOCTOR = "/gems/asciidoctor-2.0.23/lib";

    /** Neither compiling nor gems pay off in a run of seconds, and native code would be unpacked to a temporary file. */
    private static final Map<String, String> QUICK = Map.of(
            "jruby.compile.mode", "OFF",
            "jruby.cli.rubygems.enable", "false",
            "jruby.cli.did_you_mean.enable", "false",
            "jruby.native.enabled", "false");

    /** Held, since the JDK forgets the level of a logger that nobody holds. */
    private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

    private JRubyStart() {}

    /** Runs the start with the properties that JRuby reads while it starts, and puts back what was there. */
    static synchronized <T> T quick(Supplier<T> start) {
        // Its messages reach us as problems; on the console they would stand a second time.
        CONSOLE.setLevel(Level.OFF);
        Map<String, String> before = new HashMap<>();
        QUICK.forEach((name, value) -> {
            before.put(name, System.getProperty(name));
            if (before.get(name) == null) {
                System.setProperty(name, value);
            }
        });
        try {
            return start.get();
        } finally {
            before.forEach((name, value) -> {
                if (value == null) {
                    System.clearProperty(name);
                }
            });
        }
    }
}
