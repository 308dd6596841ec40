package backprop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import backprop.ui.shared.LabModel;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps to the tables and rules of {@code src/docs/ARCHITECTURE.md}. */
class ArchitectureTest {

    private static final String ROOT = "backprop";
    private static final Map<String, Set<String>> TABLE = ArchitectureDocument.packages();
    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();
    private static final Set<String> CLOCKS = Set.of("nanoTime", "currentTimeMillis");
    /** Of TestFX, what has a bound, sleeps, or depends on the time between two clicks. */
    private static final Set<String> WAITING = Set.of("waitFor", "waitForAsyncFx", "waitForAsync", "sleep");

    private static final Set<String> HASTY = Set.of("sleep", "doubleClickOn");
    private static final Set<String> MEASURING =
            Set.of("java.lang.management.ManagementFactory", ROOT + ".ui.shell.ThreadCost");
    /** Of java.lang.Math, what every machine computes to the same bits. */
    private static final Set<String> EXACT =
            Set.of("abs", "ceil", "floor", "floorMod", "getExponent", "max", "min", "rint", "sqrt");

    /** Classes of the tests that read a clock, or what looks like one, and why they may. */
    private static final Map<String, String> MAY_READ = Map.of(
            "engine.TrainerAllocatesNothingTest", "reads the bytes that a thread allocates, no time",
            "data.LeftOutRowsTest", "reads the bytes that a thread allocates, no time",
            "ui.shell.Waiting", "bounds all waiting, so generously that no load decides",
            "ui.shell.ThreadCost", "measures for the tests tagged bench, which verify does not run");

    private static JavaClasses program;
    private static JavaClasses tests;

    @BeforeAll
    static void read() throws URISyntaxException {
        URI own = ArchitectureTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.asURI().toString().startsWith(own.toString()))
                .importPackages(ROOT);
        tests = new ClassFileImporter().importPath(Path.of(own));
    }

    static Set<String> packages() {
        return TABLE.keySet();
    }

    private static String pattern(String name) {
        return name.equals("root") ? ROOT : ROOT + "." + name + "..";
    }

    private static String row(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length == 1 ? "root" : parts[1];
    }

    private static DescribedPredicate<JavaAccess<?>> access(Class<?> owner, String... names) {
        return describe(
                owner.getSimpleName() + "." + String.join("/", names),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && Set.of(names).contains(access.getName()));
    }

    @Test
    void thereAreClasses() {
        assertThat(program).hasSizeGreaterThan(80);
    }

    @Test
    void everyPackageIsInTheTable() {
        assertThat(program.stream().map(ArchitectureTest::row).collect(Collectors.toSet()))
                .isSubsetOf(TABLE.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesWhatTheTableAllows(String name) {
        String[] others = TABLE.keySet().stream()
                .filter(other -> !other.equals(name) && !TABLE.get(name).contains(other))
                .map(ArchitectureTest::pattern)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(program);
    }

    @Test
    void panelsHaveNoCycles() {
        slices().matching(ROOT + ".ui.(*)..").should().beFreeOfCycles().check(program);
    }

    @Test
    void onlyTheUiDraws() {
        noClasses()
                .that()
                .resideOutsideOfPackage(pattern("ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "com.sun..",
                        "java.awt..",
                        "javax.swing..",
                        "javax.imageio..",
                        "atlantafx..",
                        "org.kordamp..")
                .check(program);
    }

    @Test
    void theEngineNeedsJavaBaseOnly() {
        classes()
                .that()
                .resideInAPackage(pattern("engine"))
                .should()
                .onlyDependOnClassesThat(describe("are of java.base or engine", ArchitectureTest::isBaseOrEngine))
                .check(program);
    }

    private static boolean isBaseOrEngine(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive()
                || JAVA_BASE.contains(element.getPackageName())
                || element.getPackageName().startsWith(ROOT + ".engine");
    }

    @Test
    void theEngineKnowsNoThreadNoFileNoDateAndNoForeignChance() {
        noClasses()
                .that()
                .resideInAPackage(pattern("engine"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.concurrent..", "java.util.random..", "java.time..", "java.io..", "java.nio..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Thread.class, java.util.Random.class, java.util.SplittableRandom.class, java.util.Date.class)
                .check(program);
    }

    @Test
    void theEngineReadsNoClock() {
        noClasses()
                .that()
                .resideInAPackage(pattern("engine"))
                .should()
                .accessTargetWhere(access(System.class, CLOCKS.toArray(String[]::new)))
                .check(program);
    }

    @Test
    void theEngineCallsNoFunctionThatDiffersBetweenMachines() {
        noClasses()
                .that()
                .resideInAPackage(pattern("engine"))
                .should()
                .accessTargetWhere(describe(
                        "a function of Math that is not exact",
                        access -> access.getTargetOwner().isEquivalentTo(Math.class)
                                && !EXACT.contains(access.getName())))
                .check(program);
    }

    @Test
    void onlyThoseThatMayCallRunLater() {
        Set<String> callers = ArchitectureDocument.callersOfRunLater();
        noClasses()
                .that(describe("are not listed for it", type -> !callers.contains(nameBelowRoot(type))))
                .should()
                .accessTargetWhere(access(javafx.application.Platform.class, "runLater"))
                .check(program);
    }

    /** A nested class counts as the one around it. */
    private static String nameBelowRoot(JavaClass type) {
        return type.getName().substring(ROOT.length() + 1).replaceFirst("\\$.*", "");
    }

    @Test
    void onlyMainAndTheCommandLinePrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, pattern("cli"))
                .should()
                .accessTargetWhere(access(System.class, "out", "err"))
                .check(program);
    }

    @Test
    void nobodyPrintsAStackTrace() {
        noClasses()
                .should()
                .accessTargetWhere(
                        describe("printStackTrace", access -> access.getName().equals("printStackTrace")))
                .check(program);
    }

    /** A finer plane of the same moment must not redraw the panels that show its numbers; those follow the moment. */
    @Test
    void thePlaneAloneFollowsEachSnapshot() {
        noClasses()
                .that()
                .doNotHaveSimpleName("DataSpaceController")
                .and()
                .doNotHaveSimpleName("LabModel")
                .should()
                .callMethod(LabModel.class, "snapshotProperty")
                .check(program);
    }

    /** A time is no property of the code: what verify asserts must hold on every machine, under any load. */
    @Test
    void noTestOfTheVerifyRunReadsAClock() {
        noClasses()
                .that(describe("are not listed for it", type -> !MAY_READ.containsKey(nameBelowRoot(type))))
                .should()
                .accessTargetWhere(describe("a clock", ArchitectureTest::isOfAClock))
                .check(tests);
    }

    /** Most tests of the window run without drawing: a picture would be blank, and two of them equal. {@code Pictures} refuses. */
    @Test
    void testsTakePicturesInOnePlaceAlone() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Pictures")
                .should()
                .accessTargetWhere(describe("a picture", ArchitectureTest::takesPicture))
                .check(tests);
    }

    /** So the rule sees what it forbids, and the list has nothing that is not needed. */
    @ParameterizedTest
    @MethodSource("exceptions")
    void whoIsListedReadsOne(String name) {
        assertThat(tests.get(ROOT + "." + name).getAccessesFromSelf()).anyMatch(ArchitectureTest::isClock);
    }

    static Set<String> exceptions() {
        return MAY_READ.keySet();
    }

    private static boolean takesPicture(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return access.getName().equals("snapshot")
                && (owner.isAssignableTo(Node.class) || owner.isAssignableTo(Scene.class));
    }

    private static boolean isOfAClock(JavaAccess<?> access) {
        return isClock(access) && !isMeasurement(access);
    }

    private static boolean isClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean isTime = owner.getPackageName().equals("java.time") && name.equals("now");
        boolean isOfSystem = owner.isEquivalentTo(System.class) && CLOCKS.contains(name);
        boolean isSleep = owner.isEquivalentTo(Thread.class) && name.equals("sleep");
        boolean isWaiting = owner.getSimpleName().equals("WaitForAsyncUtils") && WAITING.contains(name);
        boolean isRobot = owner.getSimpleName().equals("FxRobot") && HASTY.contains(name);
        return isTime
                || isOfSystem
                || isSleep
                || isWaiting
                || isRobot
                || MEASURING.contains(owner.getName())
                || name.startsWith("assertTimeout");
    }

    /** Whether it is in a class or method that only the profile bench runs. */
    private static boolean isMeasurement(JavaAccess<?> access) {
        return Stream.concat(
                        access.getOrigin().tryGetAnnotationOfType(Tag.class).stream(),
                        access.getOriginOwner().tryGetAnnotationOfType(Tag.class).stream())
                .anyMatch(tag -> tag.value().equals("bench"));
    }

    @Test
    void theTableNamesOnlyRowsOfItsOwn() {
        assertThat(TABLE.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .isSubsetOf(Stream.concat(TABLE.keySet().stream(), Stream.of("nothing"))
                        .toList());
    }
}
