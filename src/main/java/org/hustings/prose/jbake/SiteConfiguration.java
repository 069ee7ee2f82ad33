package org.hustings.prose.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.configuration2.AbstractConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.interpol.ConfigurationInterpolator;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's configuration of a project, with what a build that is the same everywhere cannot have taken out: system
 * properties, environment and look-ups. It also carries the converter to the markup engine, which JBake keeps as a
 * singleton and so cannot be given one.
 */
final class SiteConfiguration extends DefaultJBakeConfiguration {

    /** Attributes that are the site's to decide: what they ask for would need scripts, fonts, the web or the clock. */
    private static final Set<String> LOCKED = Set.of(
            "allow-uri-read",
            "cache-uri",
            "copycss",
            "data-uri",
            "docinfo",
            "icons",
            "linkcss",
            "showtitle",
            "stylesheet",
            "webfonts");

    private static final List<String> CLOCK = List.of(
            "docdate", "doctime", "docdatetime", "docyear", "localdate", "localtime", "localdatetime", "localyear");

    private final List<Configuration> own = new ArrayList<>();
    private final AsciidocConverter asciidoc;

    private SiteConfiguration(File project, CompositeConfiguration configuration, AsciidocConverter asciidoc) {
        super(project, configuration);
        this.asciidoc = asciidoc;
    }

    /** Reads a project's configuration from a file in its folder, if there is such a file. */
    static SiteConfiguration load(File project, String name, AsciidocConverter asciidoc) {
        File file = new File(project, name.isEmpty() ? ".none" : name);
        DefaultJBakeConfiguration stock = (DefaultJBakeConfiguration) new ConfigUtil().loadConfig(project, file);
        CompositeConfiguration all = stock.getCompositeConfiguration();
        List<Configuration> files = new ArrayList<>();
        for (int i = all.getNumberOfConfigurations() - 1; i >= 0; i--) {
            Configuration part = all.getConfiguration(i);
            if (part instanceof SystemConfiguration) {
                all.removeConfiguration(part);
            } else if (part instanceof PropertiesConfiguration) {
                files.add(0, part);
            }
        }
        withoutLookups(all);
        files.forEach(SiteConfiguration::withoutLookups);
        SiteConfiguration site = new SiteConfiguration(project, all, asciidoc);
        // The last file is JBake's own default.properties.
        site.own.addAll(files.subList(0, Math.max(0, files.size() - 1)));
        site.setDefaults();
        return site;
    }

    /** Without {@code ${env:…}}, {@code ${sys:…}}, {@code ${url:…}} and the like. */
    private static void withoutLookups(Configuration part) {
        if (part instanceof AbstractConfiguration configuration) {
            ConfigurationInterpolator interpolator = configuration.getInterpolator();
            Set.copyOf(interpolator.prefixSet()).forEach(interpolator::deregisterLookup);
        }
    }

    /** A file without a header becomes a published page. In stock JBake it would be left out without a word. */
    private void setDefaults() {
        if (!isSet("default.type") || getDefaultType().isBlank()) {
            setDefaultType("page");
        }
        if (!isSet("default.status") || getDefaultStatus().isBlank()) {
            setDefaultStatus("published");
        }
    }

    private boolean isSet(String key) {
        return own.stream().anyMatch(part -> part.containsKey(key));
    }

    /** Converts an AsciiDoc file whose text starts at a line, from 1. */
    Conversion convert(File file, List<String> lines, int firstLine) {
        String source = getSourceFolder().toPath().relativize(file.toPath()).toString();
        return asciidoc.convert(source.replace('\\', '/'), lines, firstLine, attributes(), doctype());
    }

    private String doctype() {
        return isSet("asciidoctor.option.doctype") ? String.join("", getAsciidoctorOption("doctype")) : "article";
    }

    /** What the project asks for and cannot have. */
    List<Problem> problems(String file) {
        return own.stream()
                .map(part -> part.subset("asciidoctor.option"))
                .flatMap(options -> names(options).stream())
                .filter(option -> !option.isEmpty() && !option.equals("doctype"))
                .map(option -> Problem.warning(
                        Location.of(file),
                        "prose-configuration",
                        "asciidoctor.option." + option + " is not supported",
                        "Of the options, only asciidoctor.option.doctype is; attributes go in asciidoctor.attributes."))
                .toList();
    }

    private static List<String> names(Configuration part) {
        List<String> names = new ArrayList<>();
        part.getKeys().forEachRemaining(names::add);
        return names;
    }

    /** The attributes that every AsciiDoc file of the project starts with. A trailing {@code @} lets a file change it. */
    Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("attribute-missing", "warn@");
        attributes.put("notitle", "");
        exported(attributes);
        for (String attribute : getAsciidoctorAttributes()) {
            int equals = attribute.indexOf('=');
            String name = (equals < 0 ? attribute : attribute.substring(0, equals)).strip();
            if (!name.isEmpty()) {
                attributes.put(
                        name, equals < 0 ? "" : attribute.substring(equals + 1).strip());
            }
        }
        LOCKED.forEach(name -> attributes.put(name, null));
        CLOCK.forEach(name -> attributes.put(name, ""));
        return attributes;
    }

    private void exported(Map<String, Object> attributes) {
        if (!getExportAsciidoctorAttributes()) {
            return;
        }
        for (Configuration part : own) {
            for (String key : names(part)) {
                if (!key.startsWith("asciidoctor")) {
                    String name = getAttributesExportPrefixForAsciidoctor() + key.replace(".", "_");
                    attributes.put(name, part.getString(key) + "@");
                }
            }
        }
    }
}
