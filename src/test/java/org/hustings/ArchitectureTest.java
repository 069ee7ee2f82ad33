package org.hustings;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.model.Pledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of the house: which package may know what. */
class ArchitectureTest {

    /** What a pure stage may not touch. Each says in one word why: files, threads, clocks, logs, foreign engines. */
    private static final String[] IMPURE = {
        "java.nio.file..",
        "java.net.http..",
        "java.util.logging..",
        "java.util.concurrent..",
        "org.slf4j..",
        "gg.jte..",
        "org.jbake..",
        "org.asciidoctor..",
        "org.jsoup..",
        "picocli.."
    };

    private static JavaClasses ours;

    @BeforeAll
    static void readClasses() {
        ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.hustings");
        assertThat(ours).as("classes to look at").hasSizeGreaterThan(50);
    }

    @Test
    void modelDependsOnTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("org.hustings.model..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.hustings.model..", "java.."))
                .check(ours);
    }

    @Test
    void problemsDependOnTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("org.hustings.problem..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.hustings.problem..", "java.."))
                .check(ours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model",
                "standing",
                "wording",
                "check",
                "page",
                "export",
                "card",
                "json",
                "problem",
                "compare",
                "schema",
                "drafting"
            })
    void aPureStageKnowsNoFileNoThreadNoLogAndNoEngine(String stage) {
        noClasses()
                .that(are(in(stage)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(IMPURE))
                .orShould()
                .dependOnClassesThat(are(named(
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.net.URL",
                        "java.net.Socket")))
                .check(ours);
    }

    @Test
    void lowerLayersDoNotKnowHigherOnes() {
        mayUse("model");
        mayUse("problem");
        mayUse("standing", "model");
        mayUse("wording", "model", "standing", "problem");
        mayUse("check", "model", "standing", "problem", "wording");
        mayUse("json", "model");
        mayUse("page", "model", "standing", "wording", "json", "problem");
        mayUse("export", "model", "standing", "wording", "json", "page");
        mayUse("card", "page");
        mayUse("prose", "model", "problem", "page");
        mayUse("publish", "model", "page", "problem");
        mayUse("source", "model", "problem", "wording");
        mayUse("compare", "model", "standing", "wording", "json", "page");
        mayUse("schema", "source");
        mayUse("drafting", "source");
        mayUse("serve", "problem", "json", "export", "source");
        mayUse("importing", "model", "problem", "source");
    }

    /** A package knows itself, those named here, and nothing else of ours. */
    private static void mayUse(String stage, String... known) {
        String[] allowed = Stream.concat(Stream.of(stage), Stream.of(known))
                .map(name -> "org.hustings." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that(are(in(stage)))
                .should()
                .dependOnClassesThat(resideInAPackage("org.hustings..").and(resideOutsideOfPackages(allowed)))
                .allowEmptyShould(false)
                .because("the way through the stages is one-way")
                .check(ours);
    }

    @Test
    void onlyTheEntryPointAndThePipelineKnowEveryRoom() {
        noClasses()
                .that(resideOutsideOfPackages("org.hustings", "org.hustings.cli.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hustings", "org.hustings.cli.."))
                .check(ours);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.hustings.(**)").should().beFreeOfCycles().check(ours);
    }

    /** A title does not tell pledges of two calls apart: only what names the call beside it may use it alone. */
    @Test
    void pagesAboutAnElectionNamePledgesAsItsEditionCallsThem() {
        noClasses()
                .that(are(in("page").or(in("compare"))))
                .and(are(not(named(
                        "org.hustings.page.PledgeTitles",
                        "org.hustings.page.agreement.AgreementPage$Maker",
                        "org.hustings.page.call.CallPage",
                        "org.hustings.page.call.PledgeCard",
                        "org.hustings.page.call.PledgePage",
                        "org.hustings.page.search.Register",
                        "org.hustings.page.styleguide.SamplePages",
                        "org.hustings.compare.AgreementChanges",
                        "org.hustings.compare.CallChanges",
                        "org.hustings.compare.Visible"))))
                .should()
                .callMethod(Pledge.class, "title")
                .check(ours);
    }

    @Test
    void jbakeStaysBehindOneAdapter() {
        Set<String> adapters = Set.copyOf(ours.stream()
                .filter(c -> c.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("org.jbake")))
                .map(JavaClass::getPackageName)
                .toList());
        assertThat(adapters).as("packages that know JBake's types").containsExactly("org.hustings.prose.jbake");
    }

    @Test
    void asciidoctorStaysInProse() {
        noClasses()
                .that(are(resideOutsideOfPackage("org.hustings.prose..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.asciidoctor..", "org.jruby.."))
                .check(ours);
    }

    @Test
    void onlyTheCommandLineReadsTheClock() {
        noClasses()
                .that(are(resideOutsideOfPackages("org.hustings", "org.hustings.cli..")))
                .should()
                .callMethodWhere(clock())
                .check(ours);
    }

    @Test
    void nothingAsksTheMachineForItsLocaleZoneOrCharset() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .check(ours);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that(are(not(named("org.hustings.Main"))))
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(ours);
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        noClasses()
                .that(are(resideOutsideOfPackages("org.hustings", "org.hustings.cli..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ours);
    }

    @Test
    void staticFieldsAreConstants() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(are(resideOutsideOfPackage("gg.jte.generated..")))
                .should()
                .beFinal()
                .check(ours);
        // A final field that holds something which changes is state all the same.
        fields().that().areStatic().should().notHaveRawType(are(changing())).check(ours);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)$")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..helper..")
                .check(ours);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> all = Set.copyOf(ours.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.hustings"))
                .toList());
        assertThat(all)
                .allSatisfy(name -> assertThat(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"))
                        .as("the paragraph about %s", name)
                        .exists());
    }

    private static DescribedPredicate<JavaClass> in(String stage) {
        return resideInAPackage("org.hustings." + stage + "..");
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> all = Set.of(names);
        return DescribedPredicate.describe("named " + all, c -> all.contains(c.getName()));
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> other) {
        return DescribedPredicate.not(other);
    }

    private static DescribedPredicate<JavaClass> changing() {
        return DescribedPredicate.describe(
                "made to change",
                c -> c.getName().startsWith("java.util.concurrent.atomic.")
                        || c.getName().equals("java.lang.StringBuilder")
                        || c.getName().equals("java.lang.ThreadLocal")
                        || Set.of("HashMap", "ArrayList", "TreeMap", "HashSet", "ConcurrentHashMap", "LinkedHashMap")
                                .contains(c.getSimpleName()));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> clock() {
        return DescribedPredicate.describe("that read the clock", call -> reads(call.getTarget()));
    }

    private static boolean reads(AccessTarget.MethodCallTarget target) {
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now");
        boolean system = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        boolean zoned = owner.equals("java.time.Clock") && target.getName().startsWith("system");
        return now || system || zoned;
    }

    /** Records are what stages hand on; one that can be changed on the way is a defect. */
    @Test
    void valuesCannotChange() {
        fields().that()
                .areDeclaredInClassesThat(are(in("model")).or(in("standing")).or(in("problem")))
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(ours);
    }
}
